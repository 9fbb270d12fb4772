using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Delivery.Ledger;

/// <summary>Holds the ledger's rows of one pair and month against the pair, which alone says what became of its prompts.</summary>
public static class LedgerCheck
{
    /// <summary>Whether the pair has to be read: as far as its summary tells, the rows are not what they should be.</summary>
    public static bool IsNeeded(
        MonthOfPair month,
        IReadOnlyCollection<LedgerRecord> rows,
        DateTimeOffset now,
        TimeSpan overdueAfter
    )
    {
        var waiting = rows.Count(row => row.Entry.Outcome == LedgerOutcome.Waiting);
        return waiting > month.Waiting.Length
            || waiting < month.Waiting.Count(prompt => prompt.IsLate(now, overdueAfter))
            || Fingerprint.Of(rows.Select(row => row.Entry)) != month.Settled;
    }

    /// <param name="rows">Read before the pair was.</param>
    /// <param name="overdueAfter">What became settled less than this ago may still be on its way into the ledger.</param>
    public static ImmutableArray<LedgerRepair> Repairs(
        Pair pair,
        Month month,
        IReadOnlyCollection<LedgerRecord> rows,
        DateTimeOffset now,
        TimeSpan overdueAfter
    )
    {
        var prompts = pair.Prompts.Where(prompt => Month.Of(prompt.Due) == month).ToList();
        var found = rows.ToDictionary(row => row.Entry.Prompt);
        var known = prompts.Select(prompt => prompt.Id).ToHashSet();
        return
        [
            .. prompts.SelectMany(prompt => Repair(prompt, found.GetValueOrDefault(prompt.Id))),
            .. rows.Where(row => !known.Contains(row.Entry.Prompt))
                .Select(row => new LedgerRepair(month, row, Entry: null, WasMissing: false)),
        ];

        IEnumerable<LedgerRepair> Repair(Prompt prompt, LedgerRecord? row)
        {
            var entry = LedgerEntry.Of(pair.Id, prompt);
            var isSame = row?.Entry.Outcome == entry.Outcome && row.Entry.Reason == entry.Reason;
            var isWanted =
                Fingerprint.IsSettled(entry) ? entry.At + overdueAfter < now
                : row is not null ? true
                : entry.Outcome == LedgerOutcome.Waiting && pair.NextLook(prompt) + overdueAfter < now;
            return isSame || !isWanted ? [] : [new LedgerRepair(month, row, entry, Fingerprint.IsSettled(entry))];
        }
    }
}
