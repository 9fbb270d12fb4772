using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace RMBot.Pages;

/// <summary>In which language somebody reads a page: the one they chose, else the first of their browser's that there is.</summary>
internal static class PageLanguage
{
    public static CultureInfo Of(string? chosen, IEnumerable<StringWithQualityHeaderValue> accepted)
    {
        var wanted = accepted
            .Where(one => one.Quality is not 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => one.Value.ToString());
        var spoken = new[] { chosen ?? "" }.Concat(wanted).FirstOrDefault(IsSpoken) ?? Cultures.English;
        return Page(Cultures.Of(spoken));
    }

    /// <summary>One page serves all regions of a language.</summary>
    public static IEnumerable<CultureInfo> All => Cultures.Spoken.Select(language => Page(Cultures.Of(language)));

    private static CultureInfo Page(CultureInfo culture)
    {
        while (culture.Parent.Name.Length > 0 && !Cultures.Spoken.Contains(culture.Name))
        {
            culture = culture.Parent;
        }

        return culture;
    }

    private static bool IsSpoken(string locale) =>
        locale.StartsWith(Cultures.English, StringComparison.OrdinalIgnoreCase)
        || Cultures.Of(locale).TwoLetterISOLanguageName != Cultures.English;
}
