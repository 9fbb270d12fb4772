using System.Globalization;

namespace RMBot;

/// <summary>What stands between texts that are put together, as each language writes it.</summary>
public static class Punctuation
{
    /// <summary>Several things named in a row.</summary>
    public static string Listed(this CultureInfo culture, IEnumerable<string> all) =>
        string.Join(culture.TwoLetterISOLanguageName == "zh" ? "、" : ", ", all);

    /// <summary>Parts of a sentence that have commas of their own.</summary>
    public static string Parts(this CultureInfo culture, IEnumerable<string> all) =>
        string.Join(
            culture.TwoLetterISOLanguageName switch
            {
                "zh" => "；",
                "fr" => "\u00A0; ",
                _ => "; ",
            },
            all
        );

    /// <summary>A name, and what stands under it.</summary>
    public static string Under(this CultureInfo culture, string name, string words) =>
        culture.TwoLetterISOLanguageName switch
        {
            "zh" => $"{name}：{words}",
            "fr" => $"{name}\u00A0: {words}",
            _ => $"{name}: {words}",
        };

    /// <summary>One sentence after the other.</summary>
    public static string Sentences(this CultureInfo culture, params string[] all) =>
        string.Join(culture.TwoLetterISOLanguageName == "zh" ? "" : " ", all);
}
