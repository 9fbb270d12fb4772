using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>How things stand, and what several then do at the same time, each one thing after another.</summary>
/// <param name="Seed">Of the order in which they come to their turns.</param>
internal sealed record History(
    Cast Cast,
    Standing Start,
    DateTimeOffset Now,
    ImmutableArray<ImmutableArray<Doing>> Actors,
    int Seed
)
{
    /// <summary>The two, and their assistant where there is one in it.</summary>
    public IEnumerable<Participant> Present =>
        Cast.All.Where(who =>
            who != Cast.Assistant
            || Start.Pair.Assistant is not null
            || Start.Talks.ContainsKey(who.Id.Value)
            || Acts(who)
        );

    private bool Acts(Participant who) =>
        Actors.Any(doings => doings.OfType<Doing.Saying>().Any(saying => saying.Who == who));
}

/// <summary>What was seen while it took place, and how things stood afterwards.</summary>
internal sealed record Outcome(ImmutableArray<Seen> Seen, Standing End);
