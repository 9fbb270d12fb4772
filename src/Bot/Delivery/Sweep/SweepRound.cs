using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using RMBot.Delivery.Ledger;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery.Sweep;

/// <summary>One walk over everything that waits: wake-ups that were lost are queued again, and ledger and rosters are held against the pairs.</summary>
public sealed class SweepRound(
    Tables tables,
    TablePairStore pairs,
    TablePeople people,
    TableStorage talks,
    LedgerStore ledger,
    RosterRows roster,
    TableProgrammes programmes,
    LostWakeUps lost,
    LostLists lists,
    Retention retention,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<SweepRound> log
)
{
    public async Task RunAsync(SweepTurn turn, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var pace = new Pace(turn, options.Value.SweepPause, time);
        var first = Month.Of(now).Back(options.Value.LedgerMonths);
        await ledger.DropBeforeAsync(first, ct);

        var all = await programmes.AllAsync(ct);
        var found = await lists.WakeAsync(all.Select(one => one.Id), pace, ct);
        await using var audit = new Audit(
            pairs,
            ledger,
            all.Select(one => one.Id),
            pace,
            options.Value.OverdueAfter,
            first,
            now
        );
        await using var rosters = new RosterRepair(pairs, roster, all, pace);
        var (seen, woken) = (0, 0);
        await foreach (var rows in OpenWalk.PagesAsync(tables.Pairs, PairRows.PairRow, PairRows.Glance, pace, ct))
        {
            var page = await ReadAsync(rows, pace, ct);
            seen += page.Count;
            woken += await lost.WakeAsync(page, pace, ct);
            await audit.AddAsync(page, ct);
            await rosters.AddAsync(page, ct);
            await retention.PurgeAsync(page, pace, ct);
        }

        await CloseAsync(audit, ct);
        await rosters.EndAsync(ct);
        log.RosterPutRight(rosters.Written, rosters.Removed);
        var reminders = await RemindAsync(pace, ct);
        await retention.ForgetAsync(pace, ct);
        Measures.WokenAgain(woken + reminders + found);
        log.Swept(seen, woken, reminders, found);
    }

    private async Task<List<SweptPair>> ReadAsync(Page<TableEntity> rows, Pace pace, CancellationToken ct)
    {
        var page = new List<SweptPair>();
        foreach (var row in rows.Values)
        {
            if (PairRows.ReadGlance(row) is { } glance)
            {
                page.Add(glance);
                continue;
            }

            await pace.MendAsync(ct);
            if (await pairs.FindReadableAsync(row.PartitionKey, ct) is { Value: var pair })
            {
                page.Add(SweptPair.Of(pair));
            }
        }

        return page;
    }

    private async Task CloseAsync(Audit audit, CancellationToken ct)
    {
        foreach (var totals in audit.Totals())
        {
            await ledger.SaveTotalsAsync(totals, ct);
            log.Audited(
                totals.Month,
                totals.Programme.Value,
                totals.Due,
                totals.Sent,
                totals.Failed.Values.Sum(),
                totals.Waiting,
                totals.Suspended,
                totals.Late,
                totals.Missing
            );
            Measures.LedgerMissing(totals.Missing);
            if (!totals.AddsUp)
            {
                log.DoesNotAddUp(totals.Month);
            }
        }
    }

    private async Task<int> RemindAsync(Pace pace, CancellationToken ct)
    {
        var away = await people.AwayAsync(ct);
        var queued = 0;
        await foreach (
            var rows in OpenWalk.PagesAsync(tables.Conversations, TableStorage.RowKey, TableStorage.Glance, pace, ct)
        )
        {
            var reminders = new List<WakeUp.OfPerson>();
            foreach (var row in rows.Values)
            {
                if (!TableStorage.TellsReminder(row))
                {
                    await pace.MendAsync(ct);
                }

                if (await talks.ReminderOfAsync(row, ct) is { } reminder)
                {
                    reminders.Add(reminder);
                }
            }

            queued += await lost.RemindAsync(reminders, away, pace, ct);
        }

        return queued;
    }
}
