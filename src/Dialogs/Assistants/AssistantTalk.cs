using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Assistants;

/// <summary>The executive names an assistant, or does without again.</summary>
public sealed class AssistantTalk(IPairStore pairs, IPeople people)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new AssistantTexts(turn.Turn.Culture);
        turn.Turn.Replace(
            (press.Verb, turn.Role) switch
            {
                (AssistantCards.Name, Role.Executive) => await NameAsync(
                    turn,
                    press[AssistantCards.MailInput]?.Trim() ?? "",
                    t,
                    ct
                ),
                (AssistantCards.Remove, Role.Executive) => await RemoveAsync(turn, t, ct),
                _ => AssistantCards.Named(turn.Pair, turn.Role, t),
            }
        );
    }

    private async Task<Card> NameAsync(PairTurn turn, string mail, AssistantTexts t, CancellationToken ct)
    {
        if (mail.Length is 0 or > AssistantCards.MostCharacters)
        {
            return AssistantCards.Ask(turn.Pair, t, problem: t.MailError);
        }

        if (await people.FindByMailAsync(mail, ct) is not { IsGuest: false } person)
        {
            return AssistantCards.Ask(turn.Pair, t, mail, t.Unknown);
        }

        if (turn.Pair.RoleOf(person.Id) is not null)
        {
            return AssistantCards.Ask(turn.Pair, t, mail, t.OneOfTheTwo);
        }

        var named = turn.Pair.NameAssistant(new Participant(person.Id, person.Name, person.TimeZone, person.Mail));
        return AssistantCards.Named((await turn.KeepAsync(pairs, named, ct)).Pair, turn.Role, t);
    }

    private async Task<Card> RemoveAsync(PairTurn turn, AssistantTexts t, CancellationToken ct)
    {
        await turn.KeepAsync(pairs, turn.Pair.WithoutAssistant(), ct);
        return AssistantCards.Removed(t);
    }
}
