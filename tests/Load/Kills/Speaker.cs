using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using RMBot.Load.Teams;

namespace RMBot.Load.Kills;

/// <summary>
/// Somebody who says again what got no answer: as Teams does, the very same activity, or as people do, in a new one. They
/// believe that it was heard only when the coach shows it.
/// </summary>
internal sealed class Speaker
{
    private const int MostTries = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Person person;
    private readonly KilledCoach coach;
    private readonly Tally tally;
    private readonly Random random;
    private readonly ConcurrentQueue<(DateTimeOffset At, Message Message)> begun = new();
    private int lastCopy;

    /// <param name="random">Decides how they say it again.</param>
    public Speaker(Person person, KilledCoach coach, Tally tally, Random random)
    {
        (this.person, this.coach, this.tally, this.random) = (person, coach, tally, random);
        person.Chat.Begun += message => begun.Enqueue((DateTimeOffset.UtcNow, message));
    }

    public Person Person => person;

    /// <summary>What they said that was confirmed, by what it answers.</summary>
    public Dictionary<string, string> Said { get; } = [];

    /// <summary>The question that the newest card asks.</summary>
    private string? Question => (string?)person.Chat.Find("Continue")?["data"]?["question"];

    /// <summary>When a card came that the coach began, each time.</summary>
    public IEnumerable<DateTimeOffset> CameAt(string words) =>
        begun.Where(one => one.Message.Says(words)).Select(one => one.At);

    public Task InstallsAsync() => UntilHeardAsync(person.Installation(), () => true);

    /// <summary>Says something after which a button or a question is there.</summary>
    public Task SaysAsync(string words, string sees) => UntilHeardAsync(person.Message(words), () => Sees(sees));

    /// <summary>Waits for a button, whoever causes it, and presses it.</summary>
    public async Task PressesAsync(string title, string? sees, params (string Input, string Value)[] inputs)
    {
        await WaitForAsync(title);
        await UntilHeardAsync(person.Press(title, inputs), () => sees is null || Sees(sees));
    }

    /// <summary>Answers the open question, in the card or in the chat.</summary>
    public async Task AnswersAsync(Reply reply, string sees)
    {
        if (Question != reply.Question)
            throw new StuckException($"'{reply.Question}' is not what is asked, but '{Question}'.");
        (string, string)[] shared = reply.IsShared ? [("share", "true")] : [];
        await UntilHeardAsync(
            reply.IsTyped
                ? person.Message(reply.Words)
                : person.Press("Continue", [("answer", reply.Words), .. shared]),
            () => Sees(sees)
        );
        Said[reply.Question] = reply.Words;
    }

    /// <summary>Skips one question after another until a button is there; asks for it where no question is open any more.</summary>
    public async Task SkipsUntilAsync(string title, string asks)
    {
        while (person.Chat.Find(title) is null)
        {
            if (person.Chat.Find("Skip") is null)
            {
                await SaysAsync(asks, title);
                return;
            }
            var question = Question;
            await UntilHeardAsync(
                person.Press("Skip"),
                () => Question != question || person.Chat.Find(title) is not null
            );
        }
    }

    private bool Sees(string what) => Question == what || person.Chat.Find(what) is not null;

    private async Task WaitForAsync(string title)
    {
        try
        {
            await person.Chat.SeesAsync(title, CancellationToken.None).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new StuckException($"'{title}' never came; the last was: {person.Chat.Last}");
        }
    }

    private async Task UntilHeardAsync(JsonObject activity, Func<bool> isHeard)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await TryAsync(activity) && (isHeard() || await LooksAsync(isHeard)))
            {
                tally.Confirm();
                return;
            }
            if (random.Next(2) == 0)
                activity = Anew(activity);
        }
        throw new StuckException($"This was never heard: {activity}");
    }

    /// <summary>It was taken, and nothing shows that: they ask where they are.</summary>
    private async Task<bool> LooksAsync(Func<bool> isHeard) => await TryAsync(person.Message("continue")) && isHeard();

    /// <summary>False when there was no answer.</summary>
    private async Task<bool> TryAsync(JsonObject activity)
    {
        await coach.IsBack;
        try
        {
            await person.DoesAsync(activity, "kills", CancellationToken.None);
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or BadAnswerException or IOException)
        {
            tally.Miss();
            return false;
        }
    }

    private JsonObject Anew(JsonObject activity)
    {
        var copy = activity.DeepClone().AsObject();
        copy["id"] = $"{activity["id"]}-again-{++lastCopy}";
        return copy;
    }
}
