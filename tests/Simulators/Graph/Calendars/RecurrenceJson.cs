using System.Globalization;
using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

internal static class RecurrenceJson
{
    private static readonly string[] PatternTypes =
    [
        "daily",
        "weekly",
        "absoluteMonthly",
        "relativeMonthly",
        "absoluteYearly",
        "relativeYearly",
    ];

    private static readonly string[] DayNames = [.. Enum.GetNames<DayOfWeek>().Select(name => name.ToLowerInvariant())];

    public static Recurrence Read(JsonNode? node, DateTime start, string startZone)
    {
        var whole = StrictJson.Object(node, "recurrence", "microsoft.graph.patternedRecurrence", "pattern", "range");
        var pattern = StrictJson.Object(
            whole["pattern"],
            "pattern",
            "microsoft.graph.recurrencePattern",
            "type",
            "interval",
            "daysOfWeek",
            "firstDayOfWeek",
            "dayOfMonth",
            "month",
            "index"
        );
        var range = StrictJson.Object(
            whole["range"],
            "range",
            "microsoft.graph.recurrenceRange",
            "type",
            "startDate",
            "endDate",
            "numberOfOccurrences",
            "recurrenceTimeZone"
        );
        var zone = range["recurrenceTimeZone"] is { } named
            ? Zones.Checked(StrictJson.Text(named, "recurrenceTimeZone"))
            : startZone;
        var recurrence = new Recurrence
        {
            Type = StrictJson.OneOf(pattern["type"], "pattern/type", PatternTypes),
            Interval = StrictJson.Number(pattern["interval"], "pattern/interval"),
            Days = [.. (pattern["daysOfWeek"] as JsonArray ?? []).Select(day => Day(day, "daysOfWeek"))],
            FirstDay = pattern["firstDayOfWeek"] is { } first ? Day(first, "firstDayOfWeek") : DayOfWeek.Sunday,
            DayOfMonth = pattern["dayOfMonth"] is { } day ? StrictJson.Number(day, "dayOfMonth") : 0,
            Month = pattern["month"] is { } month ? StrictJson.Number(month, "month") : 0,
            Index = pattern["index"] is { } index
                ? StrictJson.OneOf(index, "index", "first", "second", "third", "fourth", "last")
                : "first",
            RangeType = StrictJson.OneOf(range["type"], "range/type", "endDate", "noEnd", "numbered"),
            Start = Date(range["startDate"], "startDate"),
            End = range["endDate"] is { } end ? Date(end, "endDate") : null,
            Count = range["numberOfOccurrences"] is { } count ? StrictJson.Number(count, "numberOfOccurrences") : 0,
            Zone = zone,
        };
        Check(recurrence, Zones.ToLocal(Zones.ToUtc(start, startZone), zone));
        return recurrence;
    }

    public static JsonObject Write(Recurrence recurrence) =>
        new()
        {
            ["pattern"] = new JsonObject
            {
                ["type"] = recurrence.Type,
                ["interval"] = recurrence.Interval,
                ["month"] = recurrence.Month,
                ["dayOfMonth"] = recurrence.DayOfMonth,
                ["daysOfWeek"] = new JsonArray([.. recurrence.Days.Select(day => (JsonNode)DayNames[(int)day])]),
                ["firstDayOfWeek"] = DayNames[(int)recurrence.FirstDay],
                ["index"] = recurrence.Index,
            },
            ["range"] = new JsonObject
            {
                ["type"] = recurrence.RangeType,
                ["startDate"] = Text(recurrence.Start),
                // Without an end, Graph gives the first day of time.
                ["endDate"] = Text(recurrence.End ?? DateOnly.MinValue),
                ["recurrenceTimeZone"] = recurrence.Zone,
                ["numberOfOccurrences"] = recurrence.Count,
            },
        };

    private static void Check(Recurrence recurrence, DateTime start)
    {
        var isRelative = recurrence.Type.StartsWith("relative", StringComparison.Ordinal);
        var isAbsolute = recurrence.Type.StartsWith("absolute", StringComparison.Ordinal);
        var isYearly = recurrence.Type.EndsWith("Yearly", StringComparison.Ordinal);
        Must(recurrence.Interval is >= 1 and <= 999, "The interval must be between 1 and 999.");
        Must(recurrence.Days.Count > 0 || !(isRelative || recurrence.Type == "weekly"), "daysOfWeek is required.");
        Must(!isAbsolute || recurrence.DayOfMonth is >= 1 and <= 31, "dayOfMonth must be between 1 and 31.");
        Must(!isYearly || recurrence.Month is >= 1 and <= 12, "month must be between 1 and 12.");
        Must(
            recurrence.RangeType != "numbered" || recurrence.Count is >= 1 and <= 999,
            "numberOfOccurrences is required."
        );
        Must(
            recurrence.RangeType != "endDate" || recurrence.End >= recurrence.Start,
            "endDate must not be before startDate."
        );
        Must(recurrence.Start == DateOnly.FromDateTime(start), "startDate must be the day of the event's start.");
    }

    private static void Must(bool holds, string message)
    {
        if (!holds)
        {
            throw new GraphError(400, "ErrorPropertyValidationFailure", message);
        }
    }

    private static DayOfWeek Day(JsonNode? node, string name) =>
        (DayOfWeek)Array.IndexOf(DayNames, StrictJson.OneOf(node, name, DayNames));

    private static DateOnly Date(JsonNode? node, string name) =>
        DateOnly.TryParseExact(StrictJson.Text(node, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var date)
            ? date
            : throw GraphError.Invalid($"{name} must be a date.");

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
