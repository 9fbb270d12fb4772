using System;
using System.Globalization;
using System.Linq;

namespace Azure.Data.Tables;

/// <summary>Values as OData literals, so that no value can become part of the filter.</summary>
internal static class QueryFilter
{
    public static string From(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(
            CultureInfo.InvariantCulture,
            filter.Format,
            [.. filter.GetArguments().Select(argument => (object)Literal(argument))]
        );
    }

    private static string Literal(object value) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            double number => Double(number),
            string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
            Guid id => $"guid'{id}'",
            DateTimeOffset moment => $"datetime'{EdmWriter.Text(moment)}'",
            DateTime moment => $"datetime'{EdmWriter.Text(moment)}'",
            byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
            BinaryData data => $"X'{Convert.ToHexString(data.ToMemory().Span)}'",
            _ => throw new ArgumentException($"A filter cannot compare with {value.GetType()}."),
        };

    private static string Double(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(symbol => symbol == '-' || char.IsAsciiDigit(symbol)) ? text + ".0" : text;
    }
}
