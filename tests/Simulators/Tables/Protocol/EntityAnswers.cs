using System.Text;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Answers that carry rows.</summary>
internal static class EntityAnswers
{
    public static Answer Of(Row row, string table, IReadOnlyList<string>? select)
    {
        var answer = new Answer(200, Entity(row, table, select)) { EntitiesRead = 1 };
        answer.Headers.Add(("ETag", row.ETag));
        return answer;
    }

    public static Answer OfNew(Row row, string table)
    {
        var answer = new Answer(201, Entity(row, table, null)) { EntitiesWritten = 1 };
        answer.Headers.Add(("ETag", row.ETag));
        return answer;
    }

    public static Answer Of(Page page, string table, IReadOnlyList<string>? select)
    {
        var json = new EntityJson();
        json.Raw("{\"odata.metadata\":\""u8);
        json.Raw(Encoding.UTF8.GetBytes(Metadata(table)));
        json.Raw("\",\"value\":["u8);
        foreach (var (index, row) in page.Rows.Index())
        {
            json.Raw(index > 0 ? ","u8 : []);
            json.Write(row, select);
        }
        json.Raw("]}"u8);
        var answer = new Answer(200, json.Bytes) { EntitiesRead = page.Rows.Count };
        if (page.Next is { } next)
            answer.Headers.AddRange(Continuation.Headers(next));
        return answer;
    }

    private static ReadOnlyMemory<byte> Entity(Row row, string table, IReadOnlyList<string>? select)
    {
        var json = new EntityJson();
        json.Write(row, select, $"{Metadata(table)}/@Element");
        return json.Bytes;
    }

    private static string Metadata(string table) => $"http://127.0.0.1/{Azurite.AccountName}/$metadata#{table}";
}
