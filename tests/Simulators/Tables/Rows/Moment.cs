using System.Globalization;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>Times as the service reads and writes them.</summary>
internal static class Moment
{
    public static DateTime Parse(string text) =>
        DateTime.Parse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    public static string Write(DateTime moment) =>
        moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    /// <summary>Always with seven decimals, as stamps and versions have them.</summary>
    public static string WriteStamp(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
