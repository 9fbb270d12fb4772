using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace RMBot.Tests.Texts;

/// <summary>What a language says, as it comes out of the build: only its own texts, without falling back to English.</summary>
internal static partial class Satellite
{
    /// <summary>What formats are tried with: a Tuesday in the afternoon.</summary>
    private static readonly DateTime Moment = new(2026, 3, 3, 14, 5, 0);

    /// <summary>The same in another language, and rightly so.</summary>
    private static readonly string[] Same =
    [
        "RMBot",
        "Microsoft Teams",
        "Outlook",
        "Microsoft Graph",
        "Mentor",
        "Mentoring",
        "Reverse Mentoring",
        "Name",
        "Pause",
        "Status",
        "Version",
        "Error",
        "Programme",
        "Mentors",
        "minutes",
    ];

    public static IEnumerable<string> Languages => Cultures.Spoken.Where(language => language != Cultures.English);

    public static Dictionary<string, string> Of(Type type, string language) =>
        Read(type, CultureInfo.GetCultureInfo(language), tryParents: false);

    public static Dictionary<string, string> English(Type type) =>
        Read(type, CultureInfo.GetCultureInfo(Cultures.English), tryParents: true);

    public static IEnumerable<string> KeysThatDiffer(Type type, string language)
    {
        var (english, own) = (English(type), Of(type, language));
        return english
            .Keys.Except(own.Keys)
            .Select(key => $"{key} is missing")
            .Concat(own.Keys.Except(english.Keys).Select(key => $"{key} is not in English"));
    }

    /// <summary>What stands in a text is what its accessor gives.</summary>
    public static IEnumerable<string> PlaceholdersThatDiffer(Type type, string language) =>
        from text in Translated(type, language)
        where !Numbers(text.English).SequenceEqual(Numbers(text.Own))
        select $"{text.Key}: {text.English} / {text.Own}";

    /// <summary>Texts that are still English, whole or in part; a command may be an English word.</summary>
    public static IEnumerable<string> EnglishLeft(Type type, string language) =>
        from text in Translated(type, language)
        let words = Placeholder().Replace(text.Own, "").Trim([.. " ,.:*"])
        where !Same.Contains(words)
        where text.Own == text.English && Word().IsMatch(words) || OnlyEnglish().IsMatch(words)
        select $"{text.Key}: {text.Own}";

    /// <summary>Texts that cannot be said with dates and figures in the culture of those who read them.</summary>
    public static IEnumerable<string> NotSaid(Type type, string language, CultureInfo culture) =>
        from text in Of(type, language)
        let said = Said(text.Value, culture)
        where said is null || said.Contains('{') || said.Contains('}') || string.IsNullOrWhiteSpace(said)
        select $"{text.Key} in {culture.Name}: {text.Value}";

    /// <summary>Marks of carelessness; whether a sentence is good, people have to say.</summary>
    public static IEnumerable<string> Untidy(Type type, string language) =>
        from text in Translated(type, language)
        where
            text.Own != text.Own.Trim()
            || text.Own.Contains("  ", StringComparison.Ordinal)
            || text.Own.Contains("...", StringComparison.Ordinal)
            || Marks(text.Own) > Marks(text.English)
            || Paragraphs(text.Own) != Paragraphs(text.English)
        select $"{text.Key}: {text.Own}";

    private static IEnumerable<(string Key, string English, string Own)> Translated(Type type, string language)
    {
        var english = English(type);
        return Of(type, language)
            .Where(text => english.ContainsKey(text.Key))
            .Select(text => (text.Key, english[text.Key], text.Value));
    }

    private static Dictionary<string, string> Read(Type type, CultureInfo culture, bool tryParents) =>
        new ResourceManager(type)
            .GetResourceSet(culture, createIfNotExists: true, tryParents)
            ?.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!)
        ?? throw new MissingSatelliteAssemblyException($"{type.Name} says nothing in {culture.Name}.");

    private static string? Said(string text, CultureInfo culture)
    {
        var most = Numbers(text).DefaultIfEmpty(-1).Max();
        var given = Enumerable.Range(0, most + 1).Select(number => Sample(text, number)).ToArray();
        try
        {
            return string.Format(culture, text, given);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Figures are written with N or F, dates with anything else.</summary>
    private static object Sample(string text, int number) =>
        Regex.Match(text, $$"""\{{{number}}:(?<format>[^}]+)}""") is { Success: true } asked
            ? Figure().IsMatch(asked.Groups["format"].Value)
                ? 1234.5
                : Moment
            : "Megan";

    private static int[] Numbers(string text) =>
        [.. Placeholder().Matches(text).Select(found => int.Parse(found.Groups["number"].Value)).Distinct().Order()];

    private static int Marks(string text) => text.Count(letter => letter is '!' or '！');

    private static int Paragraphs(string text) => text.Split("\n\n").Length;

    [GeneratedRegex(@"\{(?<number>\d)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[NnFfPp]\d*$|^[0#.,]+$")]
    private static partial Regex Figure();

    [GeneratedRegex("[A-Za-z]{4}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(the|and|your|you|with|they|this|that|what|from|have)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyEnglish();
}
