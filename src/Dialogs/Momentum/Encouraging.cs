using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Momentum;

/// <summary>
/// What keeps a pair going (S32, S52): a nudge to both when an interval passes without a session or a step, ready
/// alternatives after two sessions in a row that did not come about, and one word about thanks at half-time.
/// </summary>
public static class Encouraging
{
    private const int Grace = 14;
    private const int DaysBeforeEnd = 14;
    private const int OftenMissed = 2;
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    public static IEnumerable<Prompt> Prompts(Pair pair, DateTimeOffset now) =>
        pair.Charter is { } charter
            ? Both.SelectMany(role => Nudges(pair, charter, role, now).Concat(Rescues(pair, role, now)))
                .Concat(Thanks(pair))
            : [];

    /// <summary>Keeps the executive's thanks for the mentor, and brings it to them, once.</summary>
    public static Pair Thank(this Pair pair, string words, DateTimeOffset now) =>
        pair.Stage != Stage.Active || pair.Thanks is not null
            ? pair
            : (pair with { Thanks = words }).Owe(Prompt.Of(PromptKind.ThanksPassed, Role.Mentor, now)).Replan(now);

    /// <summary>Sessions since the last one that came about that were cancelled, moved or did not happen.</summary>
    public static int MissedInARow(this Pair pair)
    {
        var last = pair.Sessions.LastOrDefault(session => session.WasHeld)?.StartsAt ?? DateTimeOffset.MinValue;
        return pair
            .Sessions.Where(session => session.StartsAt > last)
            .Sum(session => session.Moved + (IsMissed(session) ? 1 : 0));
    }

    private static bool IsMissed(Session session) =>
        session.State == SessionState.Cancelled
        || (!session.WasHeld && session is { ExecutiveCheck: not null } or { MentorCheck: not null });

    /// <summary>One nudge for each whole interval of silence that is still going on or lies ahead.</summary>
    private static IEnumerable<Prompt> Nudges(Pair pair, Charter charter, Role role, DateTimeOffset now)
    {
        var zone = pair[role].TimeZone;
        var days = Grace + charter.Terms.Cadence.Days();
        var end = LocalTime.At(charter.EndsOn.AddDays(-DaysBeforeEnd), Morning, zone);
        var signs = SignsOfLife(pair).Order().ToList();
        for (var i = 0; i < signs.Count; i++)
        {
            var until = i + 1 < signs.Count ? signs[i + 1] : end;
            if (until <= now)
            {
                continue;
            }

            for (var day = LocalTime.Day(signs[i], zone).AddDays(days); ; day = day.AddDays(days))
            {
                var due = LocalTime.InWakingHours(LocalTime.At(day, Morning, zone), zone, pair.Waking);
                if (due >= until || due >= end)
                {
                    break;
                }

                yield return Prompt.Of(PromptKind.Nudge, role, due, day.DayNumber);
            }
        }
    }

    /// <summary>Sessions that came or will come about, steps that were done, and the moments it began and went on.</summary>
    private static IEnumerable<DateTimeOffset> SignsOfLife(Pair pair) =>
        [
            LocalTime.At(pair.Charters[0].AgreedOn, Morning, pair.Executive.TimeZone),
            .. pair.Sessions.Where(session => !IsMissed(session)).Select(session => session.EndsAt),
            .. pair.CheckIns.Where(IsProgress).Select(told => told.At),
            .. pair.Applied.Where(known => known.State == AppliedState.Done).Select(known => known.At),
            .. pair.Pauses.Select(pause => pause.To),
        ];

    private static bool IsProgress(CheckIn told) =>
        told.State == CheckInState.Kept && told.Progress.Any(progress => progress.State == StepState.Done);

    private static IEnumerable<Prompt> Rescues(Pair pair, Role role, DateTimeOffset now)
    {
        if (pair.MissedInARow() >= OftenMissed)
        {
            var held = pair.Sessions.Count(session => session.WasHeld);
            yield return Prompt.Of(PromptKind.Rescue, role, now, held + 1);
        }
    }

    private static IEnumerable<Prompt> Thanks(Pair pair)
    {
        if (pair.Thanks is null && pair.Sessions.Any(session => session.WasHeld))
        {
            var zone = pair.Executive.TimeZone;
            yield return Prompt.Of(
                PromptKind.Thank,
                Role.Executive,
                LocalTime.InWakingHours(LocalTime.At(pair.HalfTime(), Morning, zone), zone, pair.Waking)
            );
        }
    }
}
