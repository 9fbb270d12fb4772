using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>How delivery goes, from the ledger's last audit and the people who cannot be reached.</summary>
public sealed class DeliveryOverview(IProgrammes programmes, LedgerStore ledger, TablePeople people) : IDeliveries
{
    public async Task<bool> MayBeSeenByAsync(PersonId person, CancellationToken ct) =>
        !(await programmes.OfOrganiserAsync(person, ct)).IsEmpty;

    public async Task<Deliveries> ReadAsync(DateTimeOffset now, CancellationToken ct)
    {
        var totals = await ledger.TotalsAsync(Month.Of(now), ct);
        var notReached = await people.NotReachedAsync(ct);
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
            [.. notReached]
        );
    }
}
