using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>
/// The zone names Graph takes: every Windows name, and of the IANA names only one listed for each of them.
/// Europe/Vienna, say, is not listed.
/// </summary>
internal static class Zones
{
    private static readonly HashSet<string> AlsoListed =
    [
        "Etc/GMT",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Europe/Kiev",
        "Europe/Kyiv",
        "America/Argentina/Buenos_Aires",
        "America/Indiana/Indianapolis",
    ];

    public static string Checked(string? name) =>
        IsKnown(name)
            ? name!
            : throw new GraphError(
                400,
                "TimeZoneNotSupportedException",
                $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'."
            );

    public static TimeZoneInfo Of(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    public static DateTime ToUtc(DateTime local, string zone)
    {
        var info = Of(zone);
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // A time that daylight saving skips happens an hour later on the clock.
        return TimeZoneInfo.ConvertTimeToUtc(info.IsInvalidTime(local) ? local.AddHours(1) : local, info);
    }

    public static DateTime ToLocal(DateTime utc, string zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Of(zone));

    private static bool IsKnown(string? name) =>
        name is "UTC" || (name is not null && (AlsoListed.Contains(name) || IsWindows(name) || IsListed(name)));

    private static bool IsWindows(string name) => TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out _);

    private static bool IsListed(string name) =>
        TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out var windows)
        && TimeZoneInfo.TryConvertWindowsIdToIanaId(windows, out var listed)
        && listed == name;
}
