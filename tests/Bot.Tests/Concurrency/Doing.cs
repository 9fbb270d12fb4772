using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>One thing that somebody does.</summary>
internal abstract record Doing
{
    /// <summary>A person says words or presses a button.</summary>
    public sealed record Saying(Participant Who, Said Said) : Doing
    {
        public override string ToString() =>
            Said switch
            {
                Said.Press press => $"{Who.Id.Value} presses {press.Verb} "
                    + string.Join(", ", press.Data.OrderBy(one => one.Key).Select(one => $"{one.Key}={one.Value}")),
                Said.Words words => $"{Who.Id.Value} says '{words.Text}'",
                _ => $"{Who.Id.Value} signs in",
            };
    }

    /// <summary>An instance delivers what is due.</summary>
    public sealed record Delivering : Doing;

    /// <summary>Somebody could not be reached for a while and is back.</summary>
    public sealed record Returning(Participant Who) : Doing;

    /// <summary>Somebody wants everything about them deleted: their pairs end.</summary>
    public sealed record Leaving(Participant Who) : Doing;

    /// <summary>An organiser looks whether the two could be paired.</summary>
    public sealed record Checking : Doing;

    /// <summary>Time passes.</summary>
    public sealed record Passing(TimeSpan Time) : Doing;
}

/// <summary>What was seen of it: when it began and ended, and what came of it.</summary>
/// <param name="Times">What the clock showed meanwhile.</param>
/// <param name="Cards">What a delivery showed to people, and when.</param>
internal sealed record Seen(
    Doing Doing,
    int Began,
    int Ended,
    ImmutableArray<DateTimeOffset> Times,
    string Answer,
    ImmutableArray<(int At, string Card)> Cards
)
{
    public override string ToString() =>
        $"{Began}-{Ended} {Doing} -> {Answer}{string.Concat(Cards.Select(card => $"\n    {card.At}: {card.Card}"))}";
}
