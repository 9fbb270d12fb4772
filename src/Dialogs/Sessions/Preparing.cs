using RMBot.Calendars;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>When each of the two hears of a session: two working days before, and soon after its end.</summary>
public static class Preparing
{
    private const int WorkingDaysBefore = 2;
    private static readonly TimeSpan AfterTheEnd = TimeSpan.FromMinutes(10);

    public static IEnumerable<Prompt> Prompts(Pair pair) =>
        pair
            .Sessions.Where(session => session.State == SessionState.Planned)
            .SelectMany(session => Prompts(pair, session));

    private static IEnumerable<Prompt> Prompts(Pair pair, Session session)
    {
        var (executive, mentor) = (pair.Executive.TimeZone, pair.Mentor.TimeZone);
        if (session.Question is null)
        {
            yield return Prompt.Of(
                PromptKind.PrepareQuestion,
                Role.Executive,
                LocalTime.MorningBefore(session.StartsAt, WorkingDaysBefore, executive),
                session.Number
            );
        }

        // In the afternoon, so that it can carry the question asked that morning.
        yield return Prompt.Of(
            PromptKind.PrepareBrief,
            Role.Mentor,
            LocalTime.MorningBefore(session.StartsAt, WorkingDaysBefore, mentor).AddHours(5),
            session.Number
        );
        foreach (var role in new[] { Role.Executive, Role.Mentor })
        {
            if (session[role] is null)
            {
                yield return Prompt.Of(
                    PromptKind.AfterSession,
                    role,
                    LocalTime.InWakingHours(session.EndsAt + AfterTheEnd, pair[role].TimeZone, pair.Waking),
                    session.Number
                );
            }
        }
    }
}
