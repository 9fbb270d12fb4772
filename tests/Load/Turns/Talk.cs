using RMBot.Load.Teams;

namespace RMBot.Load.Turns;

/// <summary>One person's side of a talk with the coach, turn by turn, at the pace of the crowd.</summary>
internal sealed class Talk(Pace pace, Person person)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Person Person => person;

    public Task OpensAsync() =>
        pace.TurnAsync(TurnKind.Opens, person, () => person.InstallsAsync(TurnKind.Opens.Name, CancellationToken.None));

    public Task SaysAsync(TurnKind kind, string text)
    {
        var before = person.Chat.Received;
        return pace.TurnAsync(
            kind,
            person,
            async () =>
            {
                await person.SaysAsync(kind.Name, text, CancellationToken.None);
                if (person.Chat.Received == before)
                    throw new BadAnswerException($"'{text}' was not answered.");
            }
        );
    }

    public async Task AnswersAsync(IEnumerable<string> answers)
    {
        foreach (var answer in answers)
            await AnswersAsync(TurnKind.Answers, answer);
    }

    public Task AnswersAsync(TurnKind kind, string answer) => PressesAsync(kind, "Continue", ("answer", answer));

    /// <summary>Waits until the button is there: what the partner did brings some of them.</summary>
    public async Task PressesAsync(TurnKind kind, string title, params (string Input, string Value)[] inputs)
    {
        await WaitForAsync(title);
        await pace.TurnAsync(
            kind,
            person,
            async () =>
            {
                var answer = await person.PressesAsync(kind.Name, title, CancellationToken.None, inputs);
                if (!answer.Says("\"statusCode\":200"u8))
                    throw new BadAnswerException($"'{title}' was answered: {answer}");
            }
        );
    }

    private async Task WaitForAsync(string title)
    {
        try
        {
            await person.Chat.SeesAsync(title, pace.Over).WaitAsync(Patience, pace.Over);
        }
        catch (TimeoutException)
        {
            throw new BadAnswerException($"'{title}' never came; the last was: {person.Chat.Last}");
        }
    }
}
