using System.Globalization;
using Microsoft.Graph.Models;

namespace RMBot.Calendar;

/// <summary>Times and zones as Graph writes them: a clock time without offset, in a zone of a Windows or an IANA name.</summary>
internal static class GraphTime
{
    private const string Utc = "UTC";

    public static DateTimeTimeZone ToGraph(this DateTimeOffset moment, string zone = Utc) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime.ToGraph(zone);

    public static DateTimeTimeZone ToGraph(this DateTime local, string zone) =>
        new() { DateTime = local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = zone };

    public static DateTimeOffset? ToMoment(this DateTimeTimeZone? time) =>
        DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && TimeZoneInfo.TryFindSystemTimeZoneById(time?.TimeZone ?? Utc, out var zone)
            ? new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime()
            : null;

    /// <summary>The name that every mailbox takes; of IANA names Graph knows only some.</summary>
    public static string Windows(string iana) =>
        TimeZoneInfo.TryConvertIanaIdToWindowsId(iana, out var windows) ? windows : Utc;

    /// <summary>Null for a zone somebody made up themselves.</summary>
    public static string? Iana(string? name) =>
        name is not { Length: > 0 } ? null
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) ? iana
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? name
        : null;
}
