using System.Collections.Immutable;
using System.Globalization;

namespace RMBot;

/// <summary>In which language the coach writes to somebody; dates and figures follow it.</summary>
public static class Cultures
{
    public const string English = "en";

    /// <summary>The languages there are texts in.</summary>
    public static readonly ImmutableArray<string> Spoken = [English];

    /// <summary>The culture of a person's locale, when the coach speaks its language; otherwise the one named, or English.</summary>
    public static CultureInfo Of(string locale, string otherwise = English) =>
        Find(locale) ?? Find(otherwise) ?? CultureInfo.GetCultureInfo(English);

    private static CultureInfo? Find(string locale)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            return Spoken.Contains(culture.TwoLetterISOLanguageName) ? culture : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
