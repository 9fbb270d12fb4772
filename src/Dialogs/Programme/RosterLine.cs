using System.Collections.Immutable;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Programme;

/// <summary>A session that was agreed and not called off.</summary>
public readonly record struct AgreedSession(DateTimeOffset StartsAt, int Minutes, bool WasHeld)
{
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
}

/// <summary>
/// What organisers may know of a pair: stage, days, numbers, and names once the mentor has accepted. Never a word that either
/// of the two wrote. Follows from the pair alone, whatever the time.
/// </summary>
public sealed record RosterLine(
    PairId Pair,
    ProgrammeId Programme,
    PersonId Executive,
    PersonId Mentor,
    RosterStage Stage,
    DateTimeOffset Since
) : Discreet
{
    /// <summary>Null while nobody may be told.</summary>
    public string? ExecutiveName { get; init; }
    public string? MentorName { get; init; }

    /// <summary>An organiser named the two.</summary>
    public bool IsSuggested { get; init; }
    public DateOnly? EndsOn { get; init; }

    /// <summary>When the coach will look at the pair next; null when it waits for nothing.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>In the order of their times.</summary>
    public ImmutableArray<AgreedSession> Sessions { get; init; } = [];
    public ImmutableArray<Counted> Counted { get; init; } = [];

    public static RosterLine Of(Pair pair)
    {
        var areNamed = pair.AreNamed();
        return new RosterLine(pair.Id, pair.Programme, pair.Executive.Id, pair.Mentor.Id, pair.ShownStage(), pair.Since)
        {
            ExecutiveName = areNamed ? pair.Executive.Name : null,
            MentorName = areNamed ? pair.Mentor.Name : null,
            IsSuggested = pair.IsSuggested,
            EndsOn = pair.Charter is null ? null : pair.LastDay(),
            NextDue = pair.NextLook(),
            Sessions = SessionsOf(pair),
            Counted = Counting.Of(pair),
        };
    }

    public IEnumerable<Contribution> Contributions =>
        Counted.Select(counted => new Contribution(counted.Side == Role.Executive ? Executive : Mentor, Pair, counted));

    /// <summary>What was to be by then.</summary>
    public int AgreedBy(DateTimeOffset now) => Sessions.Count(session => session.EndsAt <= now);

    public int Held => Sessions.Count(session => session.WasHeld);

    public DateTimeOffset? LastSession(DateTimeOffset now) =>
        Latest(Sessions.Where(session => session.WasHeld && session.StartsAt <= now));

    public DateTimeOffset? NextSession(DateTimeOffset now) =>
        Sessions.Where(session => session.EndsAt > now).Select(session => (DateTimeOffset?)session.StartsAt).Min();

    private static DateTimeOffset? Latest(IEnumerable<AgreedSession> sessions) =>
        sessions.Select(session => (DateTimeOffset?)session.StartsAt).Max();

    /// <summary>What lay ahead when the pair ended, or in a pause, is agreed no longer.</summary>
    private static ImmutableArray<AgreedSession> SessionsOf(Pair pair) =>
        [
            .. pair
                .Sessions.Where(session =>
                    session.WasHeld
                    || (
                        session.State == SessionState.Planned
                        && !pair.IsInPause(session.StartsAt)
                        && (pair.Stage != Pairs.Stage.Closed || session.EndsAt <= pair.Since)
                    )
                )
                .OrderBy(session => session.StartsAt)
                .Select(session => new AgreedSession(session.StartsAt, session.Minutes, session.WasHeld)),
        ];
}
