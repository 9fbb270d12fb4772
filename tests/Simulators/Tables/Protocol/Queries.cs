using System.Text.Json;
using RMBot.Simulators.Tables.Filters;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Questions for rows and for tables.</summary>
internal sealed class Queries(TableSimulator simulator)
{
    public Asked OfRows(HttpAsk ask)
    {
        var table = ask.Path.Resource;
        var text = ask.Query("$filter");
        var filter = FilterParser.Parse(text);
        var range = filter.Range;
        var size = PageSize(ask);
        var select = Selected.Parse(ask.Query("$select"));
        var from = Continuation.RowOf(ask);
        var request = range.IsInPartition
            ? new TableRequest(TableRequestKind.Query, table, range.PartitionKey)
            : new TableRequest(TableRequestKind.Scan, table);
        return new(
            request,
            () =>
            {
                if (!range.IsInPartition && !simulator.AllowScans)
                    throw new Refusal(400, "ScanRefused", $"'{text}' names no partition, so it reads all of {table}.");
                var page = Page.Read(simulator.Account[table], filter, from, size, simulator);
                return EntityAnswers.Of(page, table, select);
            }
        );
    }

    public Asked OfTables(HttpAsk ask)
    {
        var filter = FilterParser.Parse(ask.Query("$filter"));
        var size = PageSize(ask);
        var from = Continuation.TableOf(ask);
        return new(new TableRequest(TableRequestKind.QueryTables, ""), () => Tables(filter, size, from));
    }

    private Answer Tables(Filter filter, int size, string from)
    {
        var names = simulator
            .Account.TableNames.Where(name => string.Compare(name, from, StringComparison.OrdinalIgnoreCase) >= 0)
            .Where(name => filter.Matches(column => column == "TableName" ? name : null))
            .Take(size + 1)
            .ToList();
        var value = names.Take(size).Select(name => new { TableName = name });
        var answer = new Answer(200, JsonSerializer.SerializeToUtf8Bytes(new { value }));
        if (names.Count > size)
            answer.Headers.Add(Continuation.Header(names[size]));
        return answer;
    }

    private int PageSize(HttpAsk ask)
    {
        if (ask.Query("$top") is not { } top)
            return simulator.Limits.EntitiesInPage;
        if (!int.TryParse(top, out var size) || size is < 1 or > 1000)
            throw Refusal.InvalidInput();
        return Math.Min(size, simulator.Limits.EntitiesInPage);
    }
}
