using RMBot.Delivery.Ledger;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Counts the prompts of all pairs by month on the way of one sweep, and puts the ledger right where it is not what the pairs
/// say. Three months are compared: the present one, the one before, and one of the older ones, another each time.
/// </summary>
public sealed class Audit
{
    private readonly TablePairStore pairs;
    private readonly LedgerStore ledger;
    private readonly Pace pace;
    private readonly TimeSpan overdueAfter;
    private readonly DateTimeOffset now;
    private readonly Dictionary<Month, (Tally Tally, int Missing, bool AddsUp)> months;

    /// <param name="first">The oldest month that is kept.</param>
    public Audit(
        TablePairStore pairs,
        LedgerStore ledger,
        Pace pace,
        TimeSpan overdueAfter,
        Month first,
        DateTimeOffset now
    )
    {
        (this.pairs, this.ledger, this.pace, this.overdueAfter, this.now) = (pairs, ledger, pace, overdueAfter, now);
        months = MonthsOf(first, now).ToDictionary(month => month, _ => (Tally.None, 0, true));
    }

    public async Task AddAsync(IReadOnlyList<SweptPair> page, CancellationToken ct)
    {
        foreach (var month in months.Keys.ToList())
        {
            var missing = 0;
            foreach (var shard in page.Where(pair => In(pair, month) is not null).GroupBy(ShardOf))
            {
                missing += await CompareAsync(month, shard.Key, [.. shard], ct);
            }

            var tallies = page.Select(pair => In(pair, month)?.At(now, overdueAfter)).OfType<Tally>().ToList();
            var sum = months[month];
            months[month] = (
                tallies.Aggregate(sum.Tally, (all, one) => all.Plus(one)),
                sum.Missing + missing,
                sum.AddsUp && tallies.TrueForAll(tally => tally.AddsUp)
            );
        }
    }

    /// <summary>What was found, the present month first.</summary>
    public IReadOnlyList<LedgerTotals> Totals() =>
        [
            .. months
                .OrderByDescending(month => month.Key)
                .Select(month => new LedgerTotals(
                    month.Key,
                    month.Value.Tally.Due,
                    month.Value.Tally.Sent,
                    month.Value.Tally.Failed,
                    month.Value.Tally.Waiting,
                    month.Value.Tally.Suspended,
                    month.Value.Tally.Late,
                    month.Value.Missing,
                    month.Value.AddsUp,
                    now
                )),
        ];

    private static IEnumerable<Month> MonthsOf(Month first, DateTimeOffset now)
    {
        var present = Month.Of(now);
        yield return present;
        var past = Enumerable.Range(1, 12 * 100).Select(present.Back).TakeWhile(month => month >= first).ToList();
        if (past.Count > 0)
        {
            yield return past[0];
        }

        if (past.Count > 1)
        {
            var turn = (int)(now.ToUnixTimeSeconds() / 3600 % (past.Count - 1));
            yield return past[1 + turn];
        }
    }

    private static MonthOfPair? In(SweptPair pair, Month month) =>
        pair.Months.FirstOrDefault(one => one.Month == month);

    private static string ShardOf(SweptPair pair) => LedgerEntry.ShardOf(pair.Key);

    private async Task<int> CompareAsync(Month month, string shard, List<SweptPair> some, CancellationToken ct)
    {
        var rows = await RowsAsync(month, shard, some, ct);
        var missing = 0;
        foreach (var pair in some)
        {
            var found = rows[pair.Key].ToList();
            if (LedgerCheck.IsNeeded(In(pair, month)!, found, now, overdueAfter))
            {
                missing += await RepairAsync(pair.Key, month, found, ct);
            }
        }

        return missing;
    }

    private async Task<ILookup<string, LedgerRecord>> RowsAsync(
        Month month,
        string shard,
        List<SweptPair> some,
        CancellationToken ct
    )
    {
        var rows = new List<LedgerRecord>();
        var from = some.Select(pair => $"{pair.Key}|").Min(StringComparer.Ordinal)!;
        var below = some.Select(pair => $"{pair.Key}}}").Max(StringComparer.Ordinal)!;
        await pace.StepAsync(ct);
        await foreach (var page in ledger.PagesAsync(month, shard, from, below, ct))
        {
            rows.AddRange(page);
            await pace.StepAsync(ct);
        }

        return rows.ToLookup(row => Keys.Of(row.Entry.Pair.Value));
    }

    private async Task<int> RepairAsync(string key, Month month, List<LedgerRecord> rows, CancellationToken ct)
    {
        await pace.StepAsync(ct);
        if (await pairs.FindReadableAsync(key, ct) is not { Value: var pair })
        {
            return 0;
        }

        var missing = 0;
        foreach (var repair in LedgerCheck.Repairs(pair, month, rows, now, overdueAfter))
        {
            await pace.StepAsync(ct);
            missing += await ledger.RepairAsync(repair, ct) && repair.WasMissing ? 1 : 0;
        }

        return missing;
    }
}
