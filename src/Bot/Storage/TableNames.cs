namespace RMBot.Storage;

/// <summary>The names of the product's tables, without the prefix.</summary>
public static class TableNames
{
    private const string Ledger = "Ledger";
    private const int DigitsOfMonth = 6;

    /// <summary>What a programme consists of: a backup holds all of it, and every month's ledger.</summary>
    public static IReadOnlyList<string> Kept { get; } =
    [
        nameof(Tables.Pairs),
        nameof(Tables.People),
        nameof(Tables.Conversations),
        nameof(Tables.Programmes),
        nameof(Tables.Roster),
        nameof(Tables.Imports),
        nameof(Tables.Erasures),
    ];

    /// <summary>What only running instances know of, and links that end after minutes: nothing that another account could use.</summary>
    public static IReadOnlyList<string> Passing { get; } = [nameof(Tables.Copies), nameof(Tables.Instances)];

    /// <param name="month">Such as 202603.</param>
    public static string LedgerOf(string month) => Ledger + month;

    /// <summary>Null for what is no ledger.</summary>
    public static string? MonthOf(string name) =>
        name.Length == Ledger.Length + DigitsOfMonth
        && name.StartsWith(Ledger, StringComparison.Ordinal)
        && name[Ledger.Length..].All(char.IsAsciiDigit)
            ? name[Ledger.Length..]
            : null;

    public static bool IsKept(string name) => Kept.Contains(name) || MonthOf(name) is not null;
}
