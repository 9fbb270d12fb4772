using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// Counts the prompts of all pairs by month and programme on the way of one sweep, and puts the ledger right where it is not what the pairs
/// say. Three months are compared: the present one, the one before, and one of the older ones, another each time.
/// </summary>
public sealed class Audit : IAsyncDisposable
{
    private readonly TablePairStore pairs;
    private readonly LedgerStore ledger;
    private readonly Pace pace;
    private readonly TimeSpan overdueAfter;
    private readonly DateTimeOffset now;
    private readonly ImmutableArray<Month> months;
    private readonly Dictionary<(Month Month, ProgrammeId Programme), Sum> sums;
    private readonly Dictionary<(Month Month, string Shard), Alongside<LedgerRecord>> rows = [];

    /// <param name="programmes">Those there are: who has no pairs has zeros.</param>
    /// <param name="first">The oldest month that is kept.</param>
    public Audit(
        TablePairStore pairs,
        LedgerStore ledger,
        IEnumerable<ProgrammeId> programmes,
        Pace pace,
        TimeSpan overdueAfter,
        Month first,
        DateTimeOffset now
    )
    {
        (this.pairs, this.ledger, this.pace, this.overdueAfter, this.now) = (pairs, ledger, pace, overdueAfter, now);
        months = [.. MonthsOf(first, now)];
        sums = programmes
            .SelectMany(programme => months.Select(month => (month, programme)))
            .ToDictionary(one => one, _ => new Sum());
    }

    public async Task AddAsync(IReadOnlyList<SweptPair> page, CancellationToken ct)
    {
        foreach (var month in months)
        {
            var some = page.Where(pair => In(pair, month) is not null).ToList();
            foreach (var pair in some)
            {
                SumOf(month, pair).Add(In(pair, month)!.At(now, overdueAfter));
            }

            foreach (var shard in some.GroupBy(ShardOf))
            {
                await CompareAsync(month, shard.Key, [.. shard], ct);
            }
        }
    }

    /// <summary>What was found, the present month first.</summary>
    public IReadOnlyList<LedgerTotals> Totals() =>
        [
            .. sums.OrderByDescending(one => one.Key.Month)
                .Select(one => new LedgerTotals(
                    one.Key.Month,
                    one.Key.Programme,
                    one.Value.Tally.Due,
                    one.Value.Tally.Sent,
                    one.Value.Tally.Failed,
                    one.Value.Tally.Waiting,
                    one.Value.Tally.Suspended,
                    one.Value.Tally.Late,
                    one.Value.Missing,
                    one.Value.AddsUp,
                    now
                )),
        ];

    public async ValueTask DisposeAsync()
    {
        foreach (var some in rows.Values)
        {
            await some.DisposeAsync();
        }
    }

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

    private Sum SumOf(Month month, SweptPair pair) =>
        CollectionsMarshal.GetValueRefOrAddDefault(sums, (month, pair.Programme), out _) ??= new Sum();

    private async Task CompareAsync(Month month, string shard, List<SweptPair> some, CancellationToken ct)
    {
        var known = await RowsAsync(month, shard, some, ct);
        foreach (var pair in some)
        {
            var found = known[pair.Key].ToList();
            if (LedgerCheck.IsNeeded(In(pair, month)!, found, now, overdueAfter))
            {
                SumOf(month, pair).Missing += await RepairAsync(pair.Key, month, found, ct);
            }
        }
    }

    private async Task<ILookup<string, LedgerRecord>> RowsAsync(
        Month month,
        string shard,
        List<SweptPair> some,
        CancellationToken ct
    )
    {
        if (!rows.TryGetValue((month, shard), out var beside))
        {
            var first = some.Select(pair => pair.Key).Min(StringComparer.Ordinal)!;
            beside = rows[(month, shard)] = new Alongside<LedgerRecord>(
                ledger.PagesAsync(month, shard, first, ct),
                row => row.Entry.Key,
                pace
            );
        }

        // Above every row of the last of these pairs, and below those of any other.
        var last = some.Select(pair => $"{pair.Key}}}").Max(StringComparer.Ordinal)!;
        return (await beside.UpToAsync(last, ct)).ToLookup(row => Keys.Of(row.Entry.Pair.Value));
    }

    private async Task<int> RepairAsync(string key, Month month, List<LedgerRecord> found, CancellationToken ct)
    {
        await pace.MendAsync(ct);
        if (await pairs.FindReadableAsync(key, ct) is not { Value: var pair })
        {
            return 0;
        }

        var missing = 0;
        foreach (var repair in LedgerCheck.Repairs(pair, month, found, now, overdueAfter))
        {
            await pace.MendAsync(ct);
            missing += await ledger.RepairAsync(repair, ct) && repair.WasMissing ? 1 : 0;
        }

        return missing;
    }

    private sealed class Sum
    {
        public Tally Tally { get; private set; } = Tally.None;

        public bool AddsUp { get; private set; } = true;

        public int Missing { get; set; }

        public void Add(Tally one) => (Tally, AddsUp) = (Tally.Plus(one), AddsUp && one.AddsUp);
    }
}
