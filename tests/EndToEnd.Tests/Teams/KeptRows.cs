using System.Text.Json.Nodes;
using Azure.Data.Tables;
using RMBot.Local;

namespace RMBot.EndToEnd.Teams;

/// <summary>What the tables hold, read past the bot.</summary>
internal sealed class KeptRows(LocalEnvironment environment)
{
    private readonly TableClient pairs = new TableServiceClient(environment.StorageConnectionString).GetTableClient(
        "Pairs"
    );

    /// <summary>The stage of the only pair there is, and its documents by row key.</summary>
    public async Task<(string Stage, IReadOnlyDictionary<string, JsonNode> Documents)> OnlyPair()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in pairs.QueryAsync<TableEntity>())
            rows.Add(row);
        Assert.Single(rows.Select(row => row.PartitionKey).Distinct());
        var documents = rows.ToDictionary(row => row.RowKey, row => JsonNode.Parse(row.GetString("Json"))!);
        return (rows.Single(row => row.RowKey == "pair").GetString("Stage"), documents);
    }
}
