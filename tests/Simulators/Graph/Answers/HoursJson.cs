using System.Globalization;
using System.Text.Json.Nodes;

namespace RMBot.Simulators.Graph.Answers;

internal static class HoursJson
{
    public static JsonObject Write(WorkingHours hours) =>
        new()
        {
            ["daysOfWeek"] = new JsonArray([.. hours.Days.Select(day => (JsonNode)day.ToString().ToLowerInvariant())]),
            ["startTime"] = Time(hours.Start),
            ["endTime"] = Time(hours.End),
            ["timeZone"] = hours.CustomBias is { } bias
                ? new JsonObject
                {
                    ["@odata.type"] = "#microsoft.graph.customTimeZone",
                    ["bias"] = bias,
                    ["name"] = "Customized Time Zone",
                    ["standardOffset"] = Offset(0),
                    ["daylightOffset"] = Offset(0),
                }
                : new JsonObject { ["name"] = hours.TimeZone },
        };

    private static JsonObject Offset(int bias) =>
        new()
        {
            ["time"] = "00:00:00.0000000",
            ["dayOccurrence"] = 0,
            ["dayOfWeek"] = "sunday",
            ["month"] = 0,
            ["year"] = 0,
            ["daylightBias"] = bias,
        };

    private static string Time(TimeOnly time) => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
