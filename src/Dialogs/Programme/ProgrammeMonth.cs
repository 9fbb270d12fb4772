using System.Globalization;

namespace RMBot.Programme;

/// <summary>A calendar month in UTC, such as 2026-03.</summary>
public readonly record struct ProgrammeMonth(int Year, int Month) : IComparable<ProgrammeMonth>
{
    private const string Format = "yyyy-MM";

    public static ProgrammeMonth Of(DateTimeOffset moment)
    {
        var (year, month, _) = DateOnly.FromDateTime(moment.UtcDateTime);
        return new ProgrammeMonth(year, month);
    }

    /// <summary>Null for what is no month.</summary>
    public static ProgrammeMonth? TryParse(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ProgrammeMonth(day.Year, day.Month)
            : null;

    public ProgrammeMonth Back(int months)
    {
        var day = new DateOnly(Year, Month, 1).AddMonths(-months);
        return new ProgrammeMonth(day.Year, day.Month);
    }

    public int CompareTo(ProgrammeMonth other) => ((Year * 12) + Month).CompareTo((other.Year * 12) + other.Month);

    public override string ToString() => new DateOnly(Year, Month, 1).ToString(Format, CultureInfo.InvariantCulture);

    public static bool operator <(ProgrammeMonth left, ProgrammeMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(ProgrammeMonth left, ProgrammeMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProgrammeMonth left, ProgrammeMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProgrammeMonth left, ProgrammeMonth right) => left.CompareTo(right) >= 0;
}
