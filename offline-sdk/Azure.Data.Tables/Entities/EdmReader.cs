using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads a row of minimal metadata: only what JSON cannot tell apart carries its EDM type.</summary>
internal static class EdmReader
{
    public static Dictionary<string, object> Read(JsonElement row)
    {
        var types = new Dictionary<string, string>();
        foreach (var property in row.EnumerateObject())
            if (property.Name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal))
                types[property.Name[..^PropertyNames.TypeSuffix.Length]] = property.Value.GetString();

        var values = new Dictionary<string, object>();
        foreach (var property in row.EnumerateObject())
            if (property.Name == PropertyNames.ETag || IsValue(property.Name))
                values[property.Name] = Value(property.Value, types.GetValueOrDefault(property.Name));
        if (values.TryGetValue(PropertyNames.Timestamp, out var stamp) && stamp is string text)
            values[PropertyNames.Timestamp] = Moment(text);
        return values;
    }

    private static bool IsValue(string name) =>
        !name.StartsWith(PropertyNames.MetadataPrefix, StringComparison.Ordinal)
        && !name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal);

    private static object Value(JsonElement value, string type) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => Number(value, type),
            JsonValueKind.String => FromText(value.GetString(), type),
            _ => null,
        };

    private static object Number(JsonElement value, string type) =>
        type switch
        {
            "Edm.Double" => (object)value.GetDouble(),
            "Edm.Int64" => value.GetInt64(),
            _ when value.TryGetInt32(out var number) => number,
            _ => value.GetDouble(),
        };

    private static object FromText(string text, string type) =>
        type switch
        {
            "Edm.Int64" => long.Parse(text, CultureInfo.InvariantCulture),
            "Edm.Double" => double.Parse(text, CultureInfo.InvariantCulture),
            "Edm.DateTime" => Moment(text),
            "Edm.Guid" => Guid.Parse(text),
            "Edm.Binary" => Convert.FromBase64String(text),
            _ => text,
        };

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
