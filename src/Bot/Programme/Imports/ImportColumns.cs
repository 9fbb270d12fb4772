namespace RMBot.Programme.Imports;

/// <summary>Which columns hold the two addresses.</summary>
internal sealed record ImportColumns(int Executive, int Mentor)
{
    /// <summary>In every language the coach speaks.</summary>
    private static readonly string[] Executives =
    [
        .. new[] { "executive", "leader", "mentee", "learner", "senior" },
        .. new[] { "dirección", "direccion", "directivo", "directiva" },
        .. new[] { "dirigeant", "dirigeante", "direction" },
        .. new[] { "führungskraft", "fuehrungskraft" },
        "主管",
    ];

    private static readonly string[] Mentors =
    [
        .. new[] { "mentor", "reversementor", "expert", "teacher", "junior" },
        .. new[] { "mentora", "mentoría", "mentoria", "mentorat", "mentorin", "導師" },
    ];

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
        .. new[] { "correo", "correoelectrónico", "correoelectronico", "courriel", "adresse", "mailadresse" },
        .. new[] { "emailadresse", "電子郵件", "信箱" },
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
