using System.Collections.Immutable;

namespace RMBot.Programme;

/// <summary>What became of the messages of one month, as counted at one moment.</summary>
/// <param name="Due">All that fell due and was still wanted.</param>
/// <param name="Waiting">On their way or waiting for another try.</param>
/// <param name="Kept">Waiting for somebody who cannot be reached.</param>
/// <param name="Failed">How many were given up, by the reason Teams or the coach gave.</param>
public sealed record MonthOfDeliveries(
    DateTimeOffset CountedAt,
    int Due,
    int Sent,
    int Waiting,
    int Kept,
    ImmutableSortedDictionary<string, int> Failed
);

/// <summary>How delivery goes: this month's numbers, null before the first count, and whom the coach cannot reach.</summary>
public sealed record Deliveries(MonthOfDeliveries? Month, ImmutableArray<NotReached> NotReached) : Discreet;

/// <summary>Where whoever runs a programme looks up how delivery goes.</summary>
public interface IDeliveries
{
    /// <summary>As many people as are named at most; there may be more.</summary>
    const int MostPeople = 100;

    /// <summary>The month of this organiser's own programmes together, and whom of them the coach cannot reach.</summary>
    Task<Deliveries> ReadAsync(Pairs.PersonId organiser, DateTimeOffset now, CancellationToken ct);
}
