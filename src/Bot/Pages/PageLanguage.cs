using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace RMBot.Pages;

/// <summary>In which language somebody reads a page: the one they chose, else the first of their browser's that there is.</summary>
internal static class PageLanguage
{
    /// <summary>What an address says to choose one, as in /privacy?l=en.</summary>
    private const string Choice = "l";

    public static IEnumerable<CultureInfo> All => Cultures.Spoken.Select(CultureInfo.GetCultureInfo);

    /// <summary>Of the request that is being answered.</summary>
    public static CultureInfo Asked => CultureInfo.CurrentUICulture;

    public static void UsePageLanguage(this IApplicationBuilder pages) =>
        pages.UseRequestLocalization(
            new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture(Cultures.English),
                SupportedCultures = [CultureInfo.GetCultureInfo(Cultures.English)],
                SupportedUICultures = [.. All],
                RequestCultureProviders =
                [
                    new QueryStringRequestCultureProvider { QueryStringKey = Choice, UIQueryStringKey = Choice },
                    new AcceptLanguageHeaderRequestCultureProvider(),
                ],
            }
        );
}
