using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>One of the two moves a session to a time of their own, or calls it off.</summary>
public sealed class ArrangingTalk(IPairStore pairs)
{
    private const int MostCharacters = 20;
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss"];

    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new ArrangingTexts(turn.Turn.Culture);
        var session = int.TryParse(press["session"], CultureInfo.InvariantCulture, out var number)
            ? turn.Pair.Sessions.FirstOrDefault(known => known.Number == number)
            : null;
        turn.Turn.Replace(
            session is not { State: SessionState.Planned } || session.EndsAt <= turn.Turn.Now
                ? Ahead(turn)
                : press.Verb switch
                {
                    ArrangingCards.Look => Look(turn, session, press, t),
                    ArrangingCards.Move when !ArrangingCards.IsStillThere(session, press) => Ahead(turn),
                    ArrangingCards.Move when MomentIn(press) is { } to => await MoveAsync(
                        turn,
                        press,
                        session,
                        to,
                        t,
                        ct
                    ),
                    SessionCards.CancelNext => await CancelAsync(turn, session, t, ct),
                    _ => Form(turn, session, MomentIn(press), t),
                }
        );
    }

    private static Card Look(PairTurn turn, Session session, Said.Press press, ArrangingTexts t)
    {
        var (day, time) = (press[ArrangingCards.DayInput]?.Trim(), press[ArrangingCards.TimeOfDayInput]?.Trim());
        if (MomentIn(press, turn.Pair[turn.Role].TimeZone) is not { } to)
        {
            return ArrangingCards.Form(turn.Pair, turn.Role, session, t, Shown(day), Shown(time), t.Error);
        }

        return turn.Pair.ProblemWith(session, to, turn.Turn.Now) is { } problem
            ? ArrangingCards.Form(turn.Pair, turn.Role, session, t, day, time, t.Problem(problem))
            : ArrangingCards.Here(turn.Pair, turn.Role, session, to, t);
    }

    private async Task<Card> MoveAsync(
        PairTurn turn,
        Said.Press press,
        Session session,
        DateTimeOffset to,
        ArrangingTexts t,
        CancellationToken ct
    )
    {
        switch (turn.Pair.ProblemWith(session, to, turn.Turn.Now))
        {
            case MoveProblem.Same:
                return Ahead(turn, t.ChangedTitle);
            case { } problem:
                return Form(turn, session, to, t, t.Problem(problem));
        }

        var moved =
            press[ArrangingCards.RestInput] == ToggleInput.On
                ? turn.Pair.Shift(session.Number, to, turn.Turn.Now, turn.Role)
                : turn.Pair.Move(session.Number, to, turn.Turn.Now, turn.Role);
        return Ahead(await turn.KeepAsync(pairs, moved, ct), t.ChangedTitle);
    }

    private async Task<Card> CancelAsync(PairTurn turn, Session session, ArrangingTexts t, CancellationToken ct)
    {
        var cancelled = turn.Pair.Cancel(session.Number, turn.Turn.Now, turn.Role);
        return Ahead(await turn.KeepAsync(pairs, cancelled, ct), t.ChangedTitle);
    }

    private static Card Form(
        PairTurn turn,
        Session session,
        DateTimeOffset? to,
        ArrangingTexts t,
        string? problem = null
    )
    {
        DateTime? local = to is { } moment ? SessionCards.Local(moment, turn.Pair[turn.Role]) : null;
        return ArrangingCards.Form(
            turn.Pair,
            turn.Role,
            session,
            t,
            local?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            local?.ToString("HH:mm", CultureInfo.InvariantCulture),
            problem
        );
    }

    private static Card Ahead(PairTurn turn, string? title = null) =>
        SessionCards.Ahead(turn.Pair, turn.Role, turn.Turn.Now, new SessionTexts(turn.Turn.Culture), title);

    /// <summary>The day and the time that were filled in; null when they are none.</summary>
    internal static DateTimeOffset? MomentIn(Said.Press press, string zone)
    {
        var (day, time) = (press[ArrangingCards.DayInput]?.Trim(), press[ArrangingCards.TimeOfDayInput]?.Trim());
        var (culture, style) = (CultureInfo.InvariantCulture, DateTimeStyles.None);
        return
            DateOnly.TryParseExact(day, "yyyy-MM-dd", culture, style, out var on)
            && TimeOnly.TryParseExact(time, Times, culture, style, out var at)
            ? LocalTime.At(on, at, zone)
            : null;
    }

    private static DateTimeOffset? MomentIn(Said.Press press) =>
        DateTimeOffset.TryParseExact(
            press[ArrangingCards.To],
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var to
        )
            ? to.ToUniversalTime()
            : null;

    /// <summary>What was filled in, as far as such a box can hold it.</summary>
    private static string? Shown(string? filledIn) =>
        filledIn is { Length: > 0 and <= MostCharacters } ? filledIn : null;
}
