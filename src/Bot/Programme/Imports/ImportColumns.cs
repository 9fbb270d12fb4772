namespace RMBot.Programme.Imports;

/// <summary>Which columns hold the two addresses.</summary>
internal sealed record ImportColumns(int Executive, int Mentor)
{
    private static readonly string[] Executives = ["executive", "leader", "mentee", "learner", "senior"];

    private static readonly string[] Mentors = ["mentor", "reversementor", "expert", "teacher", "junior"];

    /// <summary>What may stand around either word.</summary>
    private static readonly string[] Around =
    [
        "",
        "mail",
        "email",
        "emailaddress",
        "mailaddress",
        "address",
        "upn",
        "userprincipalname",
        "workemail",
        "smail",
        "semail",
        "semailaddress",
    ];

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

    private static int Find(string[] names, string[] words) =>
        Array.FindIndex(names, name => words.Any(word => IsNamed(Plain(name), word)));

    private static bool IsNamed(string name, string word) =>
        Around.Any(around => name == word + around || name == around + word);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetter).Select(char.ToLowerInvariant));
}
