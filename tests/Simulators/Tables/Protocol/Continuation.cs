using System.Text;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Where the next page begins, in the service's own unreadable writing.</summary>
internal static class Continuation
{
    private const string Prefix = "x-ms-continuation-";
    private const string NextPartitionKey = "NextPartitionKey";
    private const string NextRowKey = "NextRowKey";
    private const string NextTableName = "NextTableName";

    public static IEnumerable<(string Name, string Value)> Headers(Row next) =>
        [
            (Prefix + NextPartitionKey, Write(next.PartitionKey)),
            // A key may be empty, and then has no header.
            .. next.RowKey.Length > 0 ? [(Prefix + NextRowKey, Write(next.RowKey))] : Array.Empty<(string, string)>(),
        ];

    public static (string Name, string Value) Header(string nextTable) => (Prefix + NextTableName, Write(nextTable));

    public static Row? RowOf(HttpAsk ask) =>
        ask.Query(NextPartitionKey) is { } partition ? new Row(Read(partition), Read(ask.Query(NextRowKey))) : null;

    public static string TableOf(HttpAsk ask) => Read(ask.Query(NextTableName));

    private static string Write(string key)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(key));
        return $"1!{text.Length}!{text.Replace('+', '*').Replace('/', '_').Replace('=', '-')}";
    }

    private static string Read(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return "";
        try
        {
            var text = token[(token.LastIndexOf('!') + 1)..].Replace('*', '+').Replace('_', '/').Replace('-', '=');
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw Refusal.InvalidInput();
        }
    }
}
