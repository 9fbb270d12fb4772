using Azure;
using Azure.Data.Tables;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

/// <summary>The same long talk with Azurite and with the simulator, drawn by lot from a fixed seed.</summary>
public sealed class EquivalenceTests(SharedAzurite azurite, SharedTableSimulator simulator)
{
    private static readonly string[] Keys = ["a", "b", "it's", "pair|1"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_simulator_answers_what_Azurite_answers(int seed)
    {
        var theirs = await TalkAsync(azurite, new Random(seed));
        var ours = await TalkAsync(simulator, new Random(seed));

        Assert.Equal(theirs, ours);
    }

    private static async Task<List<string>> TalkAsync(ISharedTables tables, Random lot)
    {
        var account = await tables.StartedAsync();
        var table = new TableClient(account.ConnectionString, $"t{Guid.NewGuid():N}");
        await table.CreateAsync();
        var answers = new List<string>();
        var etags = new List<ETag> { ETag.All, new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"") };
        for (var n = 0; n < 150; n++)
        {
            answers.Add(await AnswerAsync(table, lot, etags));
            await Millisecond.PassAsync();
        }

        await table.DeleteAsync();
        return answers;
    }

    private static async Task<string> AnswerAsync(TableClient table, Random lot, List<ETag> etags)
    {
        try
        {
            return await AskAsync(table, lot, etags);
        }
        catch (TableTransactionFailedException refusal)
        {
            return $"{refusal.Status} {refusal.ErrorCode} at {refusal.FailedTransactionActionIndex}";
        }
        catch (RequestFailedException refusal)
        {
            return $"{refusal.Status} {refusal.ErrorCode}";
        }
    }

    private static async Task<string> AskAsync(TableClient table, Random lot, List<ETag> etags)
    {
        var row = AnyRow(lot);
        var etag = etags[lot.Next(etags.Count)];
        var mode = lot.Next(2) == 0 ? TableUpdateMode.Merge : TableUpdateMode.Replace;
        switch (lot.Next(7))
        {
            case 0:
                return Kept(await table.AddEntityAsync(row), etags);
            case 1:
                return Kept(await table.UpsertEntityAsync(row, mode), etags);
            case 2:
                return Kept(await table.UpdateEntityAsync(row, etag, mode), etags);
            case 3:
                return $"{(await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, etag)).Status}";
            case 4:
                return Text((await table.GetEntityAsync<TableEntity>(row.PartitionKey, row.RowKey)).Value);
            case 5:
                return Text(await table.QueryAsync<TableEntity>(AnyFilter(lot), maxPerPage: 3).ToListAsync());
            default:
                var actions = Keys.Take(lot.Next(1, 4)).Select(key => AnyAction(lot, row.PartitionKey, key, etag));
                var answers = await table.SubmitTransactionAsync(actions.ToList());
                return string.Join(',', answers.Value.Select(answer => Kept(answer, etags)));
        }
    }

    private static TableEntity AnyRow(Random lot, string? partition = null, string? key = null)
    {
        var row = new TableEntity(partition ?? Keys[lot.Next(2)], key ?? Keys[lot.Next(Keys.Length)]);
        if (lot.Next(2) == 0)
            row["N"] = lot.Next(5);
        if (lot.Next(2) == 0)
            row["L"] = lot.NextInt64(5);
        if (lot.Next(2) == 0)
            row["T"] = Keys[lot.Next(Keys.Length)];
        if (lot.Next(2) == 0)
            row["D"] = lot.Next(4) / 2.0;
        return row;
    }

    private static TableTransactionAction AnyAction(Random lot, string partition, string key, ETag etag)
    {
        var type = (TableTransactionActionType)lot.Next(6);
        return new TableTransactionAction(
            type,
            AnyRow(lot, partition, key),
            type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace ? etag : default
        );
    }

    private static string AnyFilter(Random lot)
    {
        var filter = $"{AnyComparison(lot)} {(lot.Next(2) == 0 ? "and" : "or")} {AnyComparison(lot)}";
        return lot.Next(2) == 0 ? filter : $"PartitionKey eq 'a' and ({filter})";
    }

    private static string AnyComparison(Random lot)
    {
        string[] operators = ["eq", "ne", "gt", "ge", "lt", "le"];
        var compared = operators[lot.Next(operators.Length)];
        return lot.Next(4) switch
        {
            0 => $"N {compared} {lot.Next(5)}",
            1 => $"RowKey {compared} '{Keys[lot.Next(2)]}'",
            2 => $"L {compared} {lot.Next(5)}L",
            _ => $"T {compared} 'it''s'",
        };
    }

    private static string Kept(Response answer, List<ETag> etags)
    {
        if (answer.Headers.ETag is { } etag)
            etags.Add(etag);
        return $"{answer.Status}";
    }

    private static string Text(IEnumerable<TableEntity> rows) => string.Join(';', rows.Select(Text));

    private static string Text(TableEntity row) =>
        string.Join(
            ' ',
            row.Where(column => column.Key is not ("Timestamp" or "odata.etag"))
                .OrderBy(column => column.Key, StringComparer.Ordinal)
                .Select(column => $"{column.Key}={column.Value}:{column.Value.GetType().Name}")
        );
}
