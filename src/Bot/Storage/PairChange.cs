using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>What two states of a pair differ in, by row. The pair's own row is always written: it guards the others.</summary>
internal sealed class PairChange(Pair before, Pair next)
{
    private readonly IReadOnlyDictionary<string, string> old = PairRows.Write(before);
    private readonly IReadOnlyDictionary<string, string> now = PairRows.Write(next);

    public bool IsNone => !Changed.Any() && !Gone.Any();

    private bool TakesWordsOut => before.WordsGoneAt is null && next.WordsGoneAt is not null;

    private IEnumerable<string> Changed => now.Keys.Where(row => old.GetValueOrDefault(row) != now[row]);

    private IEnumerable<string> Gone => old.Keys.Where(row => !now.ContainsKey(row));

    public IReadOnlyList<TableTransactionAction> Actions(string version, string? wakeUp) =>
        [
            new(
                TableTransactionActionType.UpdateReplace,
                PairRows.Row(next, PairRows.PairRow, now[PairRows.PairRow], wakeUp),
                new ETag(version)
            ),
            .. Changed.Where(row => row != PairRows.PairRow).Select(Put),
            .. Gone.Select(Remove),
        ];

    // A charter is never overwritten, its row can only be added; until the time of all words is over.
    private TableTransactionAction Put(string row) =>
        new(
            PairRows.IsCharter(row) && !TakesWordsOut
                ? TableTransactionActionType.Add
                : TableTransactionActionType.UpsertReplace,
            PairRows.Row(next, row, now[row], wakeUp: null)
        );

    private TableTransactionAction Remove(string row) =>
        PairRows.IsCharter(row)
            ? throw new InvalidOperationException("A charter is never taken back.")
            : new(TableTransactionActionType.Delete, PairRows.Row(next, row, "", wakeUp: null));
}
