using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>A pause is asked for, or ended early.</summary>
public sealed class PauseTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var t = new PauseTexts(turn.Turn.Culture);
        turn.Turn.Replace(
            press.Verb switch
            {
                _ when !PauseCards.AreAbout(turn.Pair, press) => CardFor(turn.Pair, turn.Role, t),
                PauseCards.Begin when turn.Pair.Stage == Stage.Active => await BeginAsync(turn, press, t, ct),
                PauseCards.Resume when turn.Pair.Stage == Stage.Paused => await ResumeAsync(turn, t, ct),
                _ => CardFor(turn.Pair, turn.Role, t),
            }
        );
    }

    /// <summary>How a pause stands for this pair, or the question for how long.</summary>
    public static Card CardFor(Pair pair, Role viewer, PauseTexts t) =>
        pair.Stage switch
        {
            Stage.Active => PauseCards.Choose(pair, viewer, t),
            Stage.Paused => PauseCards.On(pair, viewer, t),
            Stage.Proposed or Stage.Invited or Stage.Clarifying or Stage.Reviewing or Stage.Closed =>
                PauseCards.NotPossible(t),
        };

    private async Task<Card> BeginAsync(PairTurn turn, Said.Press press, PauseTexts t, CancellationToken ct)
    {
        var (pair, now) = (turn.Pair, turn.Turn.Now);
        var today = LocalTime.Day(now, pair[turn.Role].TimeZone);
        DateOnly? until = press[PauseCards.ForInput] switch
        {
            PauseCards.TwoWeeks => today.AddDays(14),
            PauseCards.OneMonth => today.AddMonths(1),
            _ => DayIn(press[PauseCards.DayInput]),
        };
        if (until is not { } day || !pair.MayPauseUntil(day, now))
        {
            var lastDay = pair.Charter?.EndsOn ?? today;
            return PauseCards.Choose(pair, turn.Role, t, t.DayProblem(lastDay));
        }

        var paused = await turn.KeepAsync(pairs, pair.Pause(turn.Role, day, now), ct);
        return PauseCards.On(paused.Pair, turn.Role, t);
    }

    private async Task<Card> ResumeAsync(PairTurn turn, PauseTexts t, CancellationToken ct)
    {
        var resumed = await turn.KeepAsync(pairs, turn.Pair.Resume(turn.Role, turn.Turn.Now), ct);
        return PauseCards.Over(resumed.Pair, turn.Role, turn.Turn.Now, t);
    }

    private static DateOnly? DayIn(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
