using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace RMBot.Programme;

/// <summary>In which language the API answers: of those the coach speaks, the one that Accept-Language prefers; else English.</summary>
internal static class AskedLanguage
{
    /// <summary>Of the request that is being answered.</summary>
    public static CultureInfo Culture => Cultures.Of(CultureInfo.CurrentUICulture.Name);

    public static void UseAskedLanguage(this IApplicationBuilder api) =>
        api.UseRequestLocalization(
            new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture(Cultures.English),
                // Only words differ by language; what programs read never does.
                SupportedCultures = [CultureInfo.GetCultureInfo(Cultures.English)],
                SupportedUICultures = [.. Cultures.Spoken.Select(CultureInfo.GetCultureInfo)],
                RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()],
            }
        );
}
