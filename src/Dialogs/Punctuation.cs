using System.Globalization;

namespace RMBot;

/// <summary>Puts parts together as the reader's language does.</summary>
public static class Punctuation
{
    /// <summary>Several things named in a row: "Topic, Length".</summary>
    public static string Listed(this CultureInfo culture, IEnumerable<string> all) =>
        Joined(all, new PunctuationTexts(culture).Listed);

    /// <summary>Several things said in a row, which may hold commas: "Mondays 15:00; 6 sessions, first 2 March".</summary>
    public static string Apart(this CultureInfo culture, IEnumerable<string> all) =>
        Joined(all, new PunctuationTexts(culture).Apart);

    /// <summary>What something is, then it: "For how long: still open".</summary>
    public static string Labelled(this CultureInfo culture, string label, string words) =>
        new PunctuationTexts(culture).Labelled(label, words);

    /// <summary>One sentence after the other.</summary>
    public static string Sentences(this CultureInfo culture, params IEnumerable<string> all) =>
        Joined(all, new PunctuationTexts(culture).Sentences);

    private static string Joined(IEnumerable<string> all, Func<string, string, string> join) =>
        all.DefaultIfEmpty("").Aggregate(join);
}
