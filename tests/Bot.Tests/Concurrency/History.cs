using System.Collections.Immutable;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>How things stand, and what several then do at the same time, each one thing after another.</summary>
/// <param name="Seed">Of the order in which they come to their turns.</param>
internal sealed record History(
    Cast Cast,
    Standing Start,
    DateTimeOffset Now,
    ImmutableArray<ImmutableArray<Doing>> Actors,
    int Seed
);

/// <summary>What was seen while it took place, and how things stood afterwards.</summary>
internal sealed record Outcome(ImmutableArray<Seen> Seen, Standing End);
