using System;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes one property the way the service wants each EDM type; a null is left out, as the service has none.</summary>
internal static class EdmWriter
{
    public static void Write(Utf8JsonWriter json, string name, object value)
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
                WriteTyped(json, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteTyped(json, name, "Edm.Double", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Guid id:
                WriteTyped(json, name, "Edm.Guid", id.ToString());
                break;
            case DateTimeOffset moment:
                WriteTyped(json, name, "Edm.DateTime", Text(moment));
                break;
            case DateTime moment:
                WriteTyped(json, name, "Edm.DateTime", Text(moment));
                break;
            case byte[] bytes:
                WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String(bytes));
                break;
            case BinaryData data:
                WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String(data.ToMemory().Span));
                break;
            default:
                throw new NotSupportedException($"A table cannot hold '{name}': {value.GetType()}.");
        }
    }

    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public static string Text(DateTime moment) =>
        moment.Kind == DateTimeKind.Utc
            ? Text(new DateTimeOffset(moment))
            : throw new NotSupportedException($"A DateTime must be UTC; this one is {moment.Kind}.");

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name + PropertyNames.TypeSuffix, type);
        json.WriteString(name, value);
    }
}
