using Azure.Data.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>All that is stored, as somebody could find it who may read the whole account.</summary>
internal static class StoredRows
{
    /// <summary>Every key and every value of every row of every table, and every message that can be seen.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(Tables tables, CancellationToken ct)
    {
        var all = new List<string>();
        var every = TablesOf(tables).Concat((await tables.LedgersAsync(ct)).Select(tables.LedgerOf));
        foreach (var table in every)
        {
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: ct))
            {
                all.AddRange(row.Select(column => $"{table.Name} {row.RowKey} {column.Key}: {column.Value}"));
            }
        }

        foreach (var queue in new[] { tables.WakeUps, tables.Parked })
        {
            var seen = await queue.PeekMessagesAsync(maxMessages: 32, ct);
            all.AddRange(seen.Value.Select(message => message.Body.ToString()));
        }

        return all;
    }

    /// <summary>Every table the product has a name for, whether or not anything else knows of it.</summary>
    private static IEnumerable<TableClient> TablesOf(Tables tables) =>
        typeof(Tables)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(TableClient))
            .Select(property => (TableClient)property.GetValue(tables)!);

    public static void HoldNoneOf(this IReadOnlyList<string> stored, params IEnumerable<string> secrets) =>
        Assert.Empty(
            stored.SelectMany(row =>
                secrets
                    .Where(secret => row.Contains(secret, StringComparison.OrdinalIgnoreCase))
                    .Select(secret => $"'{secret}' in {row}")
            )
        );

    public static void HoldAllOf(this IReadOnlyList<string> stored, params IEnumerable<string> words) =>
        Assert.All(
            words,
            word => Assert.Contains(stored, row => row.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
}
