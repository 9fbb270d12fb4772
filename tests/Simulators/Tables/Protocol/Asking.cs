using System.Text.Json;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>What a request wants.</summary>
internal sealed class Asking(TableSimulator simulator)
{
    private readonly Queries queries = new(simulator);
    private readonly Transactions transactions = new(simulator.Account, simulator.Time);

    private Account Account => simulator.Account;

    public Asked Of(HttpAsk ask) =>
        (ask.Method, ask.Path) switch
        {
            _ when WantsOtherMetadata(ask) => throw new Refusal(
                415,
                "MediaTypeNotSupported",
                "None of the provided media types are supported."
            ),
            ("POST", { Resource: "$batch" }) => transactions.Of(ask),
            ("GET", { Resource: "Tables" }) => queries.OfTables(ask),
            ("POST", { Resource: "Tables" }) => CreateTable(ask),
            ("DELETE", { Resource: "Tables", Name: { } name }) => new(
                new TableRequest(TableRequestKind.DeleteTable, name),
                () => DeleteTable(name)
            ),
            ("GET", { Key: { } key }) => Get(ask, key),
            ("GET", _) => queries.OfRows(ask),
            _ => Write(ask),
        };

    // The product's client asks for minimal metadata only.
    private static bool WantsOtherMetadata(HttpAsk ask) =>
        ask.Header("Accept") is { } accept
        && accept.Contains("metadata", StringComparison.Ordinal)
        && !accept.Contains("minimalmetadata", StringComparison.Ordinal);

    private Asked CreateTable(HttpAsk ask)
    {
        var columns = ColumnReader.Read(ask.Body);
        var name = columns.Find(column => column.Name == "TableName").Value as string ?? throw Refusal.InvalidInput();
        return new(new TableRequest(TableRequestKind.CreateTable, name), () => CreateTable(name, ask));
    }

    private Answer CreateTable(string name, HttpAsk ask)
    {
        Account.Create(name);
        return ask.Header("Prefer") == "return-no-content"
            ? Answer.NoContent(0)
            : new Answer(201, JsonSerializer.SerializeToUtf8Bytes(new { TableName = name }));
    }

    private Answer DeleteTable(string name)
    {
        Account.Delete(name);
        return Answer.NoContent(0);
    }

    private Asked Get(HttpAsk ask, Row key)
    {
        var table = ask.Path.Resource;
        var select = Selected.Parse(ask.Query("$select"));
        return new(
            new TableRequest(TableRequestKind.Get, table, key.PartitionKey, key.RowKey),
            () =>
            {
                var row = Account[table].Find(key.PartitionKey, key.RowKey) ?? throw Refusal.ResourceNotFound();
                return EntityAnswers.Of(row, table, select);
            }
        );
    }

    private Asked Write(HttpAsk ask)
    {
        var table = ask.Path.Resource;
        var change = Changes.Read(ask.Method, ask.Path, ask.Header("If-Match"), ask.Body);
        return new(
            new TableRequest(change.Kind, table, change.PartitionKey, change.RowKey),
            () => Write(table, change, wantsContent: ask.Header("Prefer") != "return-no-content")
        );
    }

    private Answer Write(string table, Change change, bool wantsContent)
    {
        var row = Account[table].Apply(change);
        return change.Kind == TableRequestKind.Insert && wantsContent
            ? EntityAnswers.OfNew(row!, table)
            : Answer.NoContent(1, row?.ETag);
    }
}
