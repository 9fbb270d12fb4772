using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Assistants;

/// <summary>An assistant sees the sessions of the executives they help, and moves or cancels one for them.</summary>
public sealed class AssistingTalk(IPairStore pairs)
{
    /// <summary>A card for each pair they assist in; false when there is none.</summary>
    public async Task<bool> ShowAsync(Turn turn, IEnumerable<Membership> memberships, CancellationToken ct)
    {
        var shown = false;
        foreach (var known in memberships.Where(known => known.Assists))
        {
            if ((await OpenAsync(turn, known.Pair, ct))?.Value is { } pair)
            {
                await turn.ShowAsync(AssistingCards.Ahead(pair, turn.Now, new AssistantTexts(turn.Culture)), ct);
                shown = true;
            }
        }

        return shown;
    }

    public async Task PressAsync(Turn turn, Said.Press press, CancellationToken ct)
    {
        var t = new AssistantTexts(turn.Culture);
        turn.Replace(
            press.Pair is { } id && await OpenAsync(turn, id, ct) is { } read
                ? await AnswerAsync(turn, press, read, t, ct)
                : HelpCards.NotYours(new HelpTexts(turn.Culture))
        );
    }

    private async Task<Card> AnswerAsync(
        Turn turn,
        Said.Press press,
        Stored<Pair> read,
        AssistantTexts t,
        CancellationToken ct
    )
    {
        var session = read.Value.Sessions.FirstOrDefault(known =>
            known.State == SessionState.Planned
            && known.StartsAt > turn.Now
            && press["session"] == known.Number.ToString(CultureInfo.InvariantCulture)
        );
        return (press.Verb, session) switch
        {
            (AssistingCards.Open, not null) => AssistingCards.Form(
                read.Value,
                session,
                t,
                new ArrangingTexts(turn.Culture)
            ),
            (AssistingCards.Move, not null) when ArrangingCards.IsStillThere(session, press) => await MoveAsync(
                turn,
                press,
                read,
                session,
                t,
                ct
            ),
            (AssistingCards.Cancel, not null) => await KeepAsync(
                turn,
                read,
                read.Value.Cancel(session.Number, turn.Now, Role.Executive),
                t,
                ct
            ),
            _ => AssistingCards.Ahead(read.Value, turn.Now, t),
        };
    }

    private async Task<Card> MoveAsync(
        Turn turn,
        Said.Press press,
        Stored<Pair> read,
        Session session,
        AssistantTexts t,
        CancellationToken ct
    )
    {
        var form = new ArrangingTexts(turn.Culture);
        if (ArrangingTalk.MomentIn(press, read.Value.Executive.TimeZone) is not { } to)
        {
            return AssistingCards.Form(read.Value, session, t, form, problem: form.Error);
        }

        if (read.Value.ProblemWith(session, to, turn.Now) is { } problem)
        {
            var local = SessionCards.Local(to, read.Value.Executive);
            return AssistingCards.Form(
                read.Value,
                session,
                t,
                form,
                local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                local.ToString("HH:mm", CultureInfo.InvariantCulture),
                form.Problem(problem)
            );
        }

        return await KeepAsync(turn, read, read.Value.Move(session.Number, to, turn.Now, Role.Executive), t, ct);
    }

    private async Task<Card> KeepAsync(Turn turn, Stored<Pair> read, Pair next, AssistantTexts t, CancellationToken ct)
    {
        var kept = ReferenceEquals(next, read.Value) ? read : await pairs.SaveAsync(read, next, ct);
        return AssistingCards.Ahead(kept.Value, turn.Now, t, t.ChangedTitle);
    }

    /// <summary>The pair, when this person assists its executive now; null otherwise, whatever the button says.</summary>
    private async Task<Stored<Pair>?> OpenAsync(Turn turn, PairId id, CancellationToken ct) =>
        await pairs.FindAsync(id, ct) is { } read && read.Value.IsAssistedBy(turn.Speaker.Id) ? read : null;
}
