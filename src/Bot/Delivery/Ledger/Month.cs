using System.Globalization;

namespace RMBot.Delivery.Ledger;

/// <summary>A calendar month in UTC, such as 202603.</summary>
public readonly record struct Month(int Number) : IComparable<Month>
{
    public static Month Of(DateTimeOffset moment) => new((moment.UtcDateTime.Year * 100) + moment.UtcDateTime.Month);

    public static Month Parse(string text) => new(int.Parse(text, CultureInfo.InvariantCulture));

    public Month Back(int months)
    {
        var all = (Number / 100 * 12) + (Number % 100) - 1 - months;
        return new Month((all / 12 * 100) + (all % 12) + 1);
    }

    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    public override string ToString() => Number.ToString("000000", CultureInfo.InvariantCulture);

    public static bool operator <(Month left, Month right) => left.Number < right.Number;

    public static bool operator >(Month left, Month right) => left.Number > right.Number;

    public static bool operator <=(Month left, Month right) => left.Number <= right.Number;

    public static bool operator >=(Month left, Month right) => left.Number >= right.Number;
}
