using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Fuzzing;

/// <summary>Whose words are whose: each execution's text carries a mark of its own.</summary>
internal sealed partial class Words
{
    private readonly Dictionary<string, string> authors = [];
    private readonly Dictionary<string, HashSet<string>> pairs = [];
    private readonly HashSet<string> offered = [];
    private string current = "";

    public string Mark() => current;

    public void Next(int number) => current = $"qz{number.ToString("x", CultureInfo.InvariantCulture)}zq";

    /// <summary>The words of the moment are this person's.</summary>
    public void AreOf(string author) => authors.TryAdd(current, author);

    /// <summary>What is kept with a pair may be told to the two of it.</summary>
    public void Keep(string pair, string document)
    {
        foreach (var mark in In(document))
        {
            (pairs.TryGetValue(mark, out var known) ? known : pairs[mark] = []).Add(pair);
        }
    }

    /// <summary>What somebody offers to everybody in the programme.</summary>
    public void Offer(string document) => offered.UnionWith(In(document));

    /// <summary>The marks of somebody else's words that were kept with none of these pairs.</summary>
    public IEnumerable<string> ForeignIn(string text, string reader, IReadOnlySet<string> pairsOfReader) =>
        In(text)
            .Where(mark =>
                authors.GetValueOrDefault(mark) is { } author
                && author != reader
                && !offered.Contains(mark)
                && !(pairs.TryGetValue(mark, out var kept) && kept.Overlaps(pairsOfReader))
            );

    /// <summary>Whether somebody's mark is in a text.</summary>
    public static bool AreIn(string text) => Marks().IsMatch(text);

    public string? AuthorOf(string mark) => authors.GetValueOrDefault(mark);

    private static IEnumerable<string> In(string text) => Marks().Matches(text).Select(mark => mark.Value).Distinct();

    [GeneratedRegex("qz[0-9a-f]+zq")]
    private static partial Regex Marks();
}
