using System.Collections.Immutable;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>How delivery goes, from the ledger's last audit and the people who cannot be reached.</summary>
internal sealed class DeliveryOverview(IProgrammes programmes, LedgerStore ledger, KeptPrompts prompts) : IDeliveries
{
    public async Task<Deliveries> ReadAsync(PersonId organiser, DateTimeOffset now, CancellationToken ct)
    {
        var own = await programmes.OfOrganiserAsync(organiser, ct);
        var totals = await Task.WhenAll(own.Select(one => ledger.TotalsAsync(Month.Of(now), one.Id, ct)));
        var notReached = await prompts.NotReachedAsync([.. own.Select(programme => programme.Id)], ct);
        return new Deliveries(
            Together([.. totals.OfType<LedgerTotals>()]),
            [.. notReached.Select(known => known.Person)]
        );
    }

    private static MonthOfDeliveries? Together(IReadOnlyList<LedgerTotals> all) =>
        all.Count == 0
            ? null
            : new MonthOfDeliveries(
                all.Min(one => one.At),
                all.Sum(one => one.Due),
                all.Sum(one => one.Sent),
                all.Sum(one => one.Waiting),
                all.Sum(one => one.Suspended),
                all.SelectMany(one => one.Failed)
                    .GroupBy(reason => reason.Key, reason => reason.Value)
                    .ToImmutableSortedDictionary(reason => reason.Key, counts => counts.Sum())
            );
}
