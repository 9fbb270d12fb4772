using Azure.Data.Tables;
using RMBot.Load.Prompts;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Load.Due;

/// <summary>
/// Many pairs that wait, as rows that the store wrote for one, each with a message in charge and a line in its programme's
/// roster. Messages come into sight evenly over seven days, the longest a message can be hidden, as they do once pairs have
/// waited for longer than that. Of people nothing is kept: nobody reads it before something is due.
/// </summary>
internal static class Copies
{
    private const int AtOnce = 32;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static async Task AddAsync(Stores stores, int pairs, CancellationToken ct)
    {
        var now = DateTimeOffset.UtcNow;
        var first = ActivePair.Of(
            new Participant(new PersonId(Guid.NewGuid().ToString()), "Alex Wilber"),
            new Participant(new PersonId(Guid.NewGuid().ToString()), "Megan Bowen"),
            now
        );
        await stores.Pairs.AddAsync(first, ct);
        var rows = await stores
            .Tables.Pairs.QueryAsync<TableEntity>($"PartitionKey eq '{first.Id.Value}'", cancellationToken: ct)
            .ToListAsync(ct);
        var line = RosterLine.Of(first);
        var roster = new RosterRows(stores.Tables);
        await roster.WriteAsync([line], ct);
        var stamp = rows.Select(row => row.GetString("WakeUp")).OfType<string>().Single();
        await Parallel.ForEachAsync(
            Enumerable.Range(1, pairs).Chunk(RosterRows.MostInBatch),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (some, token) =>
            {
                var copies = some.Select(_ => new WakeUp.OfPair(PairId.New(), Guid.NewGuid().ToString("N"))).ToList();
                foreach (var (number, copy) in some.Zip(copies))
                {
                    await stores.Queue.EnqueueAsync(copy, Week * number / pairs, token);
                    await stores.Tables.Pairs.SubmitTransactionAsync(
                        rows.Select(row => new TableTransactionAction(
                            TableTransactionActionType.Add,
                            Copy(row, (first.Id.Value, copy.Pair.Value), (stamp, copy.Stamp))
                        )),
                        token
                    );
                }

                await roster.WriteAsync([.. copies.Select(copy => line with { Pair = copy.Pair })], token);
            }
        );
    }

    private static TableEntity Copy(TableEntity row, params (string From, string To)[] ids)
    {
        var copy = new TableEntity();
        foreach (var (name, value) in row.Where(column => !column.Key.StartsWith("odata", StringComparison.Ordinal)))
            if (name != "Timestamp")
                copy[name] = value is string text
                    ? ids.Aggregate(text, (made, id) => made.Replace(id.From, id.To))
                    : value;
        return copy;
    }
}
