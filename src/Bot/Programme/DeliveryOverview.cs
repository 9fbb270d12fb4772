using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>How delivery goes, from the ledger's last audit and the people who cannot be reached.</summary>
internal sealed class DeliveryOverview(IProgrammes programmes, LedgerStore ledger, KeptPrompts prompts) : IDeliveries
{
    public async Task<Deliveries> ReadAsync(PersonId organiser, DateTimeOffset now, CancellationToken ct)
    {
        var own = await programmes.OfOrganiserAsync(organiser, ct);
        var totals = await ledger.TotalsAsync(Month.Of(now), ct);
        var notReached = await prompts.NotReachedAsync([.. own.Select(programme => programme.Id)], ct);
        return new Deliveries(
            totals is null
                ? null
                : new MonthOfDeliveries(
                    totals.At,
                    totals.Due,
                    totals.Sent,
                    totals.Waiting,
                    totals.Suspended,
                    totals.Failed
                ),
            [.. notReached.Select(known => known.Person)]
        );
    }
}
