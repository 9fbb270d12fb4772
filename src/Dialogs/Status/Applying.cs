using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>One line of the log of what was learned and used.</summary>
public sealed record ActionLine(int Session, DateTimeOffset On, string Words, AppliedState State) : Discreet;

/// <summary>The rules of the applied actions: what the executive wrote after sessions, and what became of it (S48, S50).</summary>
public static class Applying
{
    /// <summary>What this viewer may see of it, newest first: the executive all, the mentor what was shared.</summary>
    public static ImmutableArray<ActionLine> ActionsFor(this Pair pair, Role viewer) =>
        pair.LinesOf(Role.Executive, viewer);

    /// <summary>What one side took from sessions, as far as this viewer may read it.</summary>
    public static ImmutableArray<ActionLine> LinesOf(this Pair pair, Role author, Role viewer)
    {
        var lines = ImmutableArray.CreateBuilder<ActionLine>();
        foreach (var session in pair.Sessions.OrderByDescending(session => session.StartsAt))
        {
            if (session[author]?.Next is { } next && next.TryRead(viewer, out var words))
            {
                lines.Add(new ActionLine(session.Number, session.StartsAt, words, pair.StateOf(session, author)));
            }
        }

        return lines.ToImmutable();
    }

    public static Pair MarkAction(this Pair pair, int session, AppliedState state, DateTimeOffset now)
    {
        var line = pair.ActionsFor(Role.Executive).FirstOrDefault(known => known.Session == session);
        if (!pair.IsUnderWay() || line is null || line.State == state)
        {
            return pair;
        }

        var others = pair.Applied.RemoveAll(known => known.Session == session);
        return (pair with { Applied = others.Add(new AppliedAction(session, state, now)) }).Replan(now);
    }

    private static AppliedState StateOf(this Pair pair, Session session, Role author) =>
        author == Role.Executive
            ? pair.Applied.FirstOrDefault(known => known.Session == session.Number)?.State ?? AppliedState.Open
            : AppliedState.Open;
}
