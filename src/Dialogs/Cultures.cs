using System.Collections.Immutable;
using System.Globalization;

namespace RMBot;

/// <summary>In which language the coach writes to somebody; dates and figures follow it.</summary>
public static class Cultures
{
    public const string English = "en";

    /// <summary>The languages there are texts in; English stands in the neutral resources.</summary>
    public static readonly ImmutableArray<string> Spoken = [English, "zh-Hant", "es", "fr", "de"];

    /// <summary>
    /// The culture of a person's locale, with its region, when the coach speaks its language; otherwise the one named, or English.
    /// </summary>
    public static CultureInfo Of(string locale, string otherwise = English) =>
        Find(locale) ?? Find(otherwise) ?? CultureInfo.GetCultureInfo(English);

    /// <summary>Which of the <see cref="Spoken"/> languages a culture is of; null for any other.</summary>
    public static string? LanguageOf(CultureInfo culture)
    {
        // The parents, as resources fall back: de-AT is of de, zh-HK of zh-Hant, and zh-CN of neither.
        for (var known = culture; known.Name.Length > 0; known = known.Parent)
        {
            if (Spoken.Contains(known.Name))
            {
                return known.Name;
            }
        }

        return null;
    }

    private static CultureInfo? Find(string locale)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            return LanguageOf(culture) is null ? null : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
