using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace RMBot;

/// <summary>
/// In which language a request is answered: the one its address chooses, where it may, else the first of Accept-Language that
/// the coach speaks, else English.
/// </summary>
internal static class AskedLanguage
{
    /// <summary>Of the request that is being answered.</summary>
    public static CultureInfo Culture => Cultures.Of(CultureInfo.CurrentUICulture.Name);

    /// <summary>Those there are.</summary>
    public static IEnumerable<CultureInfo> All => Cultures.Spoken.Select(CultureInfo.GetCultureInfo);

    /// <param name="choice">What an address says to choose one, such as the l of /privacy?l=en; null where none can.</param>
    public static void UseAskedLanguage(this IApplicationBuilder pages, string? choice = null) =>
        pages.UseRequestLocalization(
            new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture(Cultures.English),
                // Only words differ by language; what programs read never does.
                SupportedCultures = [CultureInfo.GetCultureInfo(Cultures.English)],
                SupportedUICultures = [.. All],
                RequestCultureProviders =
                [
                    .. choice is null
                        ? Array.Empty<IRequestCultureProvider>()
                        :
                        [
                            new QueryStringRequestCultureProvider
                            {
                                QueryStringKey = choice,
                                UIQueryStringKey = choice,
                            },
                        ],
                    new AcceptLanguageHeaderRequestCultureProvider(),
                ],
            }
        );
}
