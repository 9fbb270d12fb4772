using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace RMBot.Backups.Files;

/// <summary>
/// A row as a line of JSON, in the way the table service itself writes rows: what JSON cannot tell apart has its EDM type beside
/// it, in a property of the same name with "@odata.type". The version and the time of writing are left out: the account gives
/// them.
/// </summary>
public static class RowLine
{
    private const string TypeMark = "@odata.type";
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private static readonly string[] NotOurs = ["odata.etag", nameof(ITableEntity.Timestamp)];

    /// <exception cref="NotSupportedException">A table holds no such type.</exception>
    public static void Write(Utf8JsonWriter json, TableEntity row)
    {
        json.WriteStartObject();
        foreach (var (name, value) in row.Where(column => !NotOurs.Contains(column.Key)))
        {
            Write(json, name, value);
        }

        json.WriteEndObject();
    }

    /// <exception cref="FormatException">It is no row.</exception>
    public static TableEntity Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var columns = json
                .RootElement.EnumerateObject()
                .ToDictionary(column => column.Name, column => column.Value);
            var row = new TableEntity();
            foreach (
                var (name, value) in columns.Where(column => !column.Key.EndsWith(TypeMark, StringComparison.Ordinal))
            )
            {
                row[name] = Value(value, columns.TryGetValue(name + TypeMark, out var type) ? type.GetString() : null);
            }

            return row is { PartitionKey: not null, RowKey: not null }
                ? row
                : throw new FormatException("A row lacks its keys.");
        }
        catch (Exception broken)
            when (broken is JsonException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new FormatException("A line is no row.", broken);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                WriteTyped("Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteTyped("Edm.Double", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Guid id:
                WriteTyped("Edm.Guid", id.ToString());
                break;
            case DateTimeOffset moment:
                WriteTyped("Edm.DateTime", moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture));
                break;
            case DateTime moment:
                WriteTyped("Edm.DateTime", moment.ToUniversalTime().ToString(Moment, CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                WriteTyped("Edm.Binary", Convert.ToBase64String(bytes));
                break;
            case BinaryData data:
                WriteTyped("Edm.Binary", Convert.ToBase64String(data.ToMemory().Span));
                break;
            default:
                throw new NotSupportedException($"A table holds no {value.GetType().Name}.");
        }

        void WriteTyped(string type, string text)
        {
            json.WriteString(name + TypeMark, type);
            json.WriteString(name, text);
        }
    }

    private static object Value(JsonElement value, string? type) =>
        (value.ValueKind, type) switch
        {
            (JsonValueKind.True or JsonValueKind.False, null) => value.GetBoolean(),
            (JsonValueKind.Number, null) => value.GetInt32(),
            (JsonValueKind.String, null) => value.GetString()!,
            (JsonValueKind.String, "Edm.Int64") => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            (JsonValueKind.String, "Edm.Double") => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            (JsonValueKind.String, "Edm.Guid") => value.GetGuid(),
            (JsonValueKind.String, "Edm.DateTime") => DateTimeOffset.ParseExact(
                value.GetString()!,
                Moment,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal
            ),
            (JsonValueKind.String, "Edm.Binary") => value.GetBytesFromBase64(),
            _ => throw new FormatException("A column has no type that a table holds."),
        };
}
