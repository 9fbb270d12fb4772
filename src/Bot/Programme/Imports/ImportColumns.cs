namespace RMBot.Programme.Imports;

/// <summary>Which columns hold the two addresses.</summary>
internal sealed record ImportColumns(int Executive, int Mentor)
{
    private static readonly HashSet<string> Executives = Names(ImportHeadings.Executives);
    private static readonly HashSet<string> Mentors = Names(ImportHeadings.Mentors);

    private static readonly ImportColumns Unnamed = new(0, 1);

    /// <summary>Null when the first record names one of the two only, or holds more than two and names none.</summary>
    /// <param name="isHeader">Whether it names them; otherwise it is itself the first pair.</param>
    public static ImportColumns? Of(string[] first, out bool isHeader)
    {
        var hasAddress = first.Any(cell => cell.Contains('@', StringComparison.Ordinal));
        var (executive, mentor) = hasAddress ? (-1, -1) : (Find(first, Executives), Find(first, Mentors));
        isHeader = executive >= 0 && mentor >= 0;
        return isHeader ? new ImportColumns(executive, mentor)
            : executive < 0 && mentor < 0 && first.Length == 2 ? Unnamed
            : null;
    }

    private static int Find(string[] cells, HashSet<string> names) =>
        Array.FindIndex(cells, cell => names.Contains(Plain(cell)));

    private static HashSet<string> Names(string[] words) =>
        [
            .. from word in words
            from around in ImportHeadings.Around
            from name in new[] { word + around, around + word }
            select Plain(name),
        ];

    /// <summary>Letters alone, small and without accents: what is left out or put in between makes no difference.</summary>
    private static string Plain(string name) =>
        string.Concat(Typed.WithoutAccents(name).Where(char.IsLetter).Select(char.ToLowerInvariant));
}
