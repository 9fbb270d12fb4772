using System.Globalization;
using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>Graph's dateTimeTimeZone: a clock time without offset, and the zone it is meant in.</summary>
internal static class GraphTime
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    public static (DateTime Local, string Zone) Read(JsonNode? node, string name)
    {
        var value = StrictJson.Object(node, name, "microsoft.graph.dateTimeTimeZone", "dateTime", "timeZone");
        var text = StrictJson.Text(value["dateTime"], $"{name}/dateTime");
        var zone = Zones.Checked(StrictJson.Text(value["timeZone"], $"{name}/timeZone"));
        if (
            !DateTime.TryParseExact(
                text,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal,
                out var local
            ) || (text.EndsWith('Z') && zone != "UTC")
        )
        {
            throw new GraphError(400, "ErrorPropertyValidationFailure", $"'{text}' is no valid time for {name}.");
        }

        return (DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone);
    }

    public static DateTime ReadUtc(JsonNode? node, string name)
    {
        var (local, zone) = Read(node, name);
        return Zones.ToUtc(local, zone);
    }

    /// <summary>A moment of a query string: its own offset, UTC when it has none.</summary>
    public static DateTime ReadQuery(string? text, string name) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && text!.Contains('-', StringComparison.Ordinal)
            ? moment.UtcDateTime
            : throw new GraphError(400, "ErrorInvalidParameter", $"This request requires a time in '{name}'.");

    public static JsonObject Write(DateTime utc, string zone) =>
        new()
        {
            ["dateTime"] = Zones
                .ToLocal(utc, zone)
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
            ["timeZone"] = zone,
        };

    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
