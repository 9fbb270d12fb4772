using RMBot.Local;

namespace RMBot.EndToEnd.Logs;

/// <summary>What must not be in a log, told from what went through the clients and the services.</summary>
internal static class Needles
{
    private const int WordsInARow = 3;
    private const int FewestLetters = 12;
    private const int ShortestSecret = 20;

    public static IReadOnlyList<Needle> Of(
        Overheard heard,
        IEnumerable<DemoPerson> people,
        IEnumerable<string> tokens
    ) =>
        [
            .. Distinct(NeedleKind.Typed, heard.Typed.SelectMany(InARow)),
            .. Distinct(NeedleKind.Shown, heard.Sent.SelectMany(Lines)),
            .. Distinct(NeedleKind.Name, people.SelectMany(person => new[] { person.GivenName, person.Surname })),
            .. Distinct(NeedleKind.Address, people.Select(person => person.Email)),
            .. Distinct(NeedleKind.Token, tokens.Concat(heard.Codes).Concat(heard.Links.SelectMany(Secrets))),
        ];

    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Needle> Distinct(NeedleKind kind, IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.OrdinalIgnoreCase).Select(text => new Needle(kind, text));

    private static IEnumerable<string> InARow(string text)
    {
        var words = OneLine(text).Split(' ');
        return Enumerable
            .Range(0, Math.Max(0, words.Length - WordsInARow + 1))
            .Select(first => string.Join(' ', words[first..(first + WordsInARow)]))
            .Where(row => row.Length >= FewestLetters);
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n')
            .Select(OneLine)
            .Where(line => line.Length >= FewestLetters && line.Count(' '.Equals) >= WordsInARow);

    /// <summary>What of a link nobody can guess.</summary>
    private static IEnumerable<string> Secrets(Uri link) =>
        link.PathAndQuery.Split('/', '?', '&', '=', '.').Where(part => part.Length >= ShortestSecret);
}
