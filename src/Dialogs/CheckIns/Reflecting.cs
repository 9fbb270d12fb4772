using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.CheckIns;

/// <summary>
/// The rules of check-ins: when each side is asked, and what becomes of what they say. What is told reaches the other only
/// once its author has kept it, and then only what they chose to share.
/// </summary>
public static class Reflecting
{
    /// <summary>Steps that are asked about at once; the rest can wait for the next check-in.</summary>
    public const int MostSteps = 3;
    private const int DaysAfterSession = 7;
    private const int DaysBeforeEnd = 14;
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>After the sessions the charter says, a week later; near the end the review takes over.</summary>
    public static IEnumerable<Prompt> Prompts(Pair pair)
    {
        foreach (var session in pair.Sessions.Where(session => IsFollowedUp(pair, session)))
        {
            foreach (var role in new[] { Role.Executive, Role.Mentor })
            {
                if (pair.CheckIn(session.Number, role) is null)
                {
                    yield return Prompt.Of(PromptKind.CheckInDue, role, Due(pair, session, role), session.Number);
                }
            }
        }
    }

    public static CheckIn? CheckIn(this Pair pair, int session, Role by) =>
        pair.CheckIns.FirstOrDefault(known => known.Session == session && known.By == by);

    /// <summary>The session whose check-in waits for this side; null when none does.</summary>
    public static Session? OpenCheckIn(this Pair pair, Role by, DateTimeOffset now) =>
        pair.Stage != Stage.Active
            ? null
            : pair.Sessions.LastOrDefault(session =>
                IsFollowedUp(pair, session)
                && Due(pair, session, by) <= now
                && pair.CheckIn(session.Number, by) is null or { State: CheckInState.Told }
            );

    /// <summary>Whether this side told what it thinks and has still to say that it stays so.</summary>
    public static bool HasUnkeptCheckIn(this Pair pair, Role by, DateTimeOffset now) =>
        pair.OpenCheckIn(by, now) is { } session && pair.CheckIn(session.Number, by) is not null;

    /// <summary>What one side told, for a last look; told again, the newer word counts. A pause loses nothing.</summary>
    public static Pair Tell(this Pair pair, CheckIn told, DateTimeOffset now)
    {
        var before = pair.CheckIn(told.Session, told.By);
        return
            pair.Stage is not (Stage.Active or Stage.Paused)
            || before is { State: not CheckInState.Told }
            || !pair.Sessions.Any(session => session.Number == told.Session && IsFollowedUp(pair, session))
            ? pair
            : (
                pair with
                {
                    CheckIns = before is null ? pair.CheckIns.Add(told) : pair.CheckIns.Replace(before, told),
                }
            ).Replan(now);
    }

    /// <summary>Keeps what was told. The other hears of it only when something in it is for them.</summary>
    public static Pair Keep(this Pair pair, int session, Role by, DateTimeOffset now)
    {
        if (pair.Stage != Stage.Active || pair.CheckIn(session, by) is not { State: CheckInState.Told } told)
        {
            return pair;
        }

        var kept = told with { State = CheckInState.Kept, At = now };
        var steps = pair.Steps.Select(step =>
            told.Progress.LastOrDefault(said => said.Step == step.Number) is { } said
                ? step with
                {
                    State = said.State,
                }
                : step
        );
        var added = told.Adds is { } add
            ? ImmutableArray.Create(new AgreedStep(pair.Steps.Length + 1, add.Owner, add.What, add.Due))
            : [];
        var next = pair with { CheckIns = pair.CheckIns.Replace(told, kept), Steps = [.. steps, .. added] };
        return kept.HasSomethingFor(by.Other())
            ? next.Owe(Prompt.Of(PromptKind.CheckInShared, by.Other(), now, session))
            : next;
    }

    /// <summary>Leaves a check-in out, without a reason (S36).</summary>
    public static Pair SkipCheckIn(this Pair pair, int session, Role by, DateTimeOffset now) =>
        pair.Stage != Stage.Active
        || pair.CheckIn(session, by) is not null
        || pair.Sessions.All(known => known.Number != session)
            ? pair
            : (pair with { CheckIns = pair.CheckIns.Add(new CheckIn(session, by, CheckInState.Skipped, now)) }).Replan(
                now
            );

    /// <summary>The agreed steps that are still open, the most urgent first.</summary>
    public static IEnumerable<AgreedStep> OpenSteps(this Pair pair) =>
        pair.Steps.Where(step => step.State == StepState.Open).OrderBy(step => step.Due).ThenBy(step => step.Number);

    private static bool IsFollowedUp(Pair pair, Session session) =>
        session is { State: SessionState.Planned }
        && pair.TermsOn(LocalTime.Day(session.StartsAt, pair.Executive.TimeZone))?.CheckInFollows(session.Number)
            == true
        && Day(session, pair.Executive) <= pair.Charter?.EndsOn.AddDays(-DaysBeforeEnd);

    /// <summary>What was agreed on a day, so that a new rhythm asks about no session before it.</summary>
    private static Terms? TermsOn(this Pair pair, DateOnly day) =>
        (pair.Charters.LastOrDefault(charter => charter.AgreedOn <= day) ?? pair.Charters.FirstOrDefault())?.Terms;

    /// <summary>The milestone that came due since the check-in before the one of this session.</summary>
    public static Milestone? MilestoneDue(this Pair pair, int session, Role by)
    {
        if (pair.Sessions.FirstOrDefault(known => known.Number == session) is not { } followed)
        {
            return null;
        }

        var (until, before) = (
            Day(followed, pair[by]),
            pair.Sessions.LastOrDefault(known => known.StartsAt < followed.StartsAt && IsFollowedUp(pair, known))
        );
        return pair.Charter?.Terms.Milestones.LastOrDefault(milestone =>
            milestone.On <= until && (before is null || milestone.On > Day(before, pair[by]))
        );
    }

    private static DateTimeOffset Due(Pair pair, Session session, Role to) =>
        LocalTime.InWakingHours(
            LocalTime.At(Day(session, pair[to]), Morning, pair[to].TimeZone),
            pair[to].TimeZone,
            pair.Waking
        );

    private static DateOnly Day(Session session, Participant who) =>
        LocalTime.Day(session.StartsAt, who.TimeZone).AddDays(DaysAfterSession);
}
