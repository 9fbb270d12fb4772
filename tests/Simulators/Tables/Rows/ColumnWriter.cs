using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>Columns as JSON of minimal metadata: only what JSON cannot tell apart carries its type.</summary>
internal static class ColumnWriter
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>As an entity is kept, without its keys.</summary>
    public static byte[] Write(IEnumerable<Column> columns)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            foreach (var column in columns)
                Write(json, column);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter json, Column column)
    {
        switch (column.Value)
        {
            case string text:
                json.WriteString(column.Name, text);
                break;
            case bool truth:
                json.WriteBoolean(column.Name, truth);
                break;
            case int number:
                json.WriteNumber(column.Name, number);
                break;
            case double number when double.IsFinite(number):
                json.WritePropertyName(column.Name);
                json.WriteRawValue(Fraction(number), skipInputValidation: true);
                break;
            default:
                json.WriteString($"{column.Name}@odata.type", $"Edm.{column.Type}");
                json.WriteString(column.Name, Text(column.Value));
                break;
        }
    }

    // A whole double keeps its point, or it would come back as a whole number.
    private static string Fraction(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(symbol => symbol == '-' || char.IsAsciiDigit(symbol)) ? text + ".0" : text;
    }

    private static string Text(object value) =>
        value switch
        {
            DateTime moment => Moment.Write(moment),
            byte[] bytes => Convert.ToBase64String(bytes),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };
}
