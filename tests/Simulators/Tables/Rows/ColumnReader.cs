using System.Globalization;
using System.Text.Json;
using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>An entity's JSON as columns: as it is sent, and as it is kept.</summary>
internal static class ColumnReader
{
    private const string TypeSuffix = "@odata.type";

    public static List<Column> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e)
            when (e is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw Refusal.InvalidInput();
        }
    }

    private static List<Column> Read(JsonElement entity)
    {
        var types = new Dictionary<string, string?>();
        foreach (var property in entity.EnumerateObject())
            if (property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
                types[property.Name[..^TypeSuffix.Length]] = property.Value.GetString();

        var names = new HashSet<string>();
        var columns = new List<Column>();
        foreach (var property in entity.EnumerateObject())
        {
            if (property.Name.Contains("odata.", StringComparison.Ordinal))
                continue;
            if (!names.Add(property.Name))
                throw new Refusal(400, "DuplicatePropertiesSpecified", "A property is specified more than one time.");
            if (property.Value.ValueKind != JsonValueKind.Null)
                columns.Add(Column(property, types.GetValueOrDefault(property.Name)));
        }
        return columns;
    }

    private static Column Column(JsonProperty property, string? type) =>
        property.Value.ValueKind switch
        {
            JsonValueKind.String => FromText(property.Name, property.Value.GetString()!, type),
            JsonValueKind.True or JsonValueKind.False => new(
                property.Name,
                EdmType.Boolean,
                property.Value.GetBoolean()
            ),
            JsonValueKind.Number => FromNumber(property.Name, property.Value, type),
            _ => throw Refusal.InvalidInput(),
        };

    private static Column FromNumber(string name, JsonElement value, string? type) =>
        type switch
        {
            "Edm.Int64" => new(name, EdmType.Int64, value.GetInt64()),
            null or "Edm.Int32" when value.TryGetInt32(out var number) => new(name, EdmType.Int32, number),
            null or "Edm.Double" => new(name, EdmType.Double, value.GetDouble()),
            _ => throw Refusal.InvalidInput(),
        };

    private static Column FromText(string name, string text, string? type) =>
        type switch
        {
            null or "Edm.String" => new(name, EdmType.String, text),
            "Edm.Boolean" => new(name, EdmType.Boolean, bool.Parse(text)),
            "Edm.Int32" => new(name, EdmType.Int32, int.Parse(text, CultureInfo.InvariantCulture)),
            "Edm.Int64" => new(name, EdmType.Int64, long.Parse(text, CultureInfo.InvariantCulture)),
            "Edm.Double" => new(name, EdmType.Double, double.Parse(text, CultureInfo.InvariantCulture)),
            "Edm.DateTime" => new(name, EdmType.DateTime, Moment.Parse(text)),
            "Edm.Guid" => new(name, EdmType.Guid, Guid.Parse(text)),
            "Edm.Binary" => new(name, EdmType.Binary, Convert.FromBase64String(text)),
            _ => throw Refusal.InvalidInput(),
        };
}
