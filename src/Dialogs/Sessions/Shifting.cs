using RMBot.Calendars;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>
/// Moving a session and, in the same way, the ones after it: as many days and hours on the executive's clock, whatever the clocks
/// do. What cannot be there stays where it is.
/// </summary>
public static class Shifting
{
    public static Pair Shift(this Pair pair, int session, DateTimeOffset to, DateTimeOffset now, Role by)
    {
        var moved = pair.Move(session, to, now, by);
        if (ReferenceEquals(moved, pair))
        {
            return pair;
        }

        var from = pair.Sessions.First(known => known.Number == session).StartsAt;
        var zone = LocalTime.Zone(pair.Executive.TimeZone);
        var shift = Local(to) - Local(from);
        var rest = pair.After(session).OrderBy(known => known.StartsAt);
        var next = moved;
        foreach (var known in shift > TimeSpan.Zero ? rest.Reverse() : rest)
        {
            var local = Local(known.StartsAt) + shift;
            var at = LocalTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), pair.Executive.TimeZone);
            next = next.ProblemWith(known, at, now) is null
                ? next with
                {
                    Sessions = next.Sessions.Replace(known, known.At(at) with { WasAt = known.StartsAt }),
                }
                : next;
        }

        return (next with { Prompts = [.. next.Prompts.Select(Telling)] }).Replan(now);

        DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

        Prompt Telling(Prompt prompt) =>
            prompt is { Kind: PromptKind.SessionMoved, HasNotGoneOut: true } && prompt.Occurrence == session
                ? prompt with
                {
                    IsOfTheRestToo = true,
                }
                : prompt;
    }

    /// <summary>The sessions that come after one and are planned.</summary>
    public static IEnumerable<Session> After(this Pair pair, int session)
    {
        var from = pair.Sessions.First(known => known.Number == session).StartsAt;
        return pair.Sessions.Where(known => known.State == SessionState.Planned && known.StartsAt > from);
    }
}
