using RMBot.Calendars;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Pairs;

/// <summary>
/// At most two planned prompts a person in any seven days, as far as what is tied to a session or to a day allows it. What can
/// wait is put off to the next half working day with room for it, or dropped once it has lost its point.
/// </summary>
public static class Pacing
{
    private const int MostInAWeek = 2;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeOnly Afternoon = new(14, 0);
    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    /// <summary>What can wait, the most pressing first, and for how many days.</summary>
    private static readonly (PromptKind Kind, int Days)[] CanWait =
    [
        (PromptKind.ReviewReminder, 3),
        (PromptKind.CheckInDue, 10),
        (PromptKind.Thank, 28),
        (PromptKind.Nudge, 7),
    ];

    /// <summary>Whether this can wait for a quieter week.</summary>
    public static bool IsPatient(this PromptKind kind) => CanWait.Any(known => known.Kind == kind);

    internal static IEnumerable<Prompt> Paced(this Pair pair, IEnumerable<Prompt> wanted, DateTimeOffset now)
    {
        var all = wanted.ToList();
        return Both.SelectMany(role => pair.Paced(role, [.. all.Where(prompt => prompt.To == role)], now));
    }

    private static List<Prompt> Paced(this Pair pair, Role to, List<Prompt> wanted, DateTimeOffset now)
    {
        var open = wanted.Where(prompt => !pair.IsSettled(prompt.Id)).ToList();
        var pressing = open.Where(prompt => !prompt.Kind.IsPatient()).Select(prompt => At(prompt.Due));
        List<DateTimeOffset> busy = [.. pair.Past(to), .. pressing];
        var paced = wanted.Where(prompt => !prompt.Kind.IsPatient() || !open.Contains(prompt)).ToList();
        foreach (
            var prompt in CanWait.SelectMany(known => open.Where(one => one.Kind == known.Kind).OrderBy(one => one.Due))
        )
        {
            if (pair.RoomFor(prompt, At(prompt.Due), busy) is { } at)
            {
                busy.Add(at);
                paced.Add(at == At(prompt.Due) ? prompt : prompt with { Due = at });
            }
        }

        return paced;

        DateTimeOffset At(DateTimeOffset due) =>
            LocalTime.IsKnown(pair[to].TimeZone)
                ? LocalTime.InWakingHours(Later(due, now), pair[to].TimeZone, pair.Waking)
                : Later(due, now);
    }

    private static DateTimeOffset? RoomFor(
        this Pair pair,
        Prompt prompt,
        DateTimeOffset first,
        List<DateTimeOffset> busy
    )
    {
        var latest = prompt.Due.AddDays(CanWait.Single(known => known.Kind == prompt.Kind).Days);
        var at = first;
        while (!HasRoom(busy, at))
        {
            at = NextHalfDay(at, pair[prompt.To].TimeZone);
        }

        return at == first || (at <= latest && pair.IsStillWanted(prompt, at)) ? at : null;
    }

    /// <summary>The review takes over from what belongs to the term, and a session from the nudge to have one.</summary>
    private static bool IsStillWanted(this Pair pair, Prompt prompt, DateTimeOffset at) =>
        prompt.Kind == PromptKind.ReviewReminder
            ? at < pair.ReviewDeadline(prompt.To)
            : at < pair.ReviewOpens(prompt.To)
                && (
                    prompt.Kind != PromptKind.Nudge
                    || !pair.Sessions.Any(session =>
                        session.State == SessionState.Planned && session.EndsAt > prompt.Due && session.EndsAt <= at
                    )
                );

    /// <summary>When this person was written to, or asked to be.</summary>
    private static IEnumerable<DateTimeOffset> Past(this Pair pair, Role to)
    {
        foreach (var prompt in pair.Prompts.Where(known => known.To == to && Plan.IsPlanned(known.Kind)))
        {
            switch (prompt.Delivery)
            {
                case DeliveryState.Sent sent:
                    yield return sent.At;
                    break;
                case DeliveryState.Claimed:
                case DeliveryState.Waiting when prompt.IsAgain:
                    yield return prompt.Due;
                    break;
            }
        }
    }

    private static bool IsSettled(this Pair pair, PromptId id) =>
        pair.Prompts.Any(prompt =>
            prompt.Id == id && prompt.Delivery is not DeliveryState.Waiting && prompt.Delivery != Plan.NotNeeded
        );

    private static bool HasRoom(List<DateTimeOffset> busy, DateTimeOffset at)
    {
        var around = busy.Append(at).Where(known => (known - at).Duration() < Week).Order().ToList();
        for (var i = MostInAWeek; i < around.Count; i++)
        {
            if (around[i] - around[i - MostInAWeek] < Week)
            {
                return false;
            }
        }

        return true;
    }

    private static DateTimeOffset NextHalfDay(DateTimeOffset after, string zone)
    {
        var afternoon = LocalTime.At(LocalTime.Day(after, zone), Afternoon, zone);
        return after < afternoon ? afternoon : LocalTime.NextWorkingMorning(after, zone);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
