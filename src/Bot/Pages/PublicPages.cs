using Microsoft.Extensions.Options;
using RMBot.MyData;

namespace RMBot.Pages;

/// <summary>GET /about, /privacy and /terms: what the app's entry in Teams links to, for anybody.</summary>
internal static class PublicPages
{
    private static readonly string[] Paths = ["/about", "/privacy", "/terms"];

    public static void MapPublicPages(this WebApplication app)
    {
        app.UseWhen(
            context => Paths.Contains(context.Request.Path.Value),
            pages => pages.UseAskedLanguage(choice: "l")
        );
        foreach (var path in Paths)
        {
            app.MapGet(
                path,
                (HttpResponse response, IOptions<PrivacyOptions> kept) => Show(path, response, kept.Value)
            );
        }
    }

    private static IResult Show(string path, HttpResponse response, PrivacyOptions kept)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = PageHtml.Policy;
        headers.CacheControl = "public, max-age=3600";
        headers.Vary = "Accept-Language";
        var t = new PageTexts(AskedLanguage.Culture);
        var all = Page.All(t, kept);
        return Results.Content(
            PageHtml.Of(all.Single(page => page.Path == path), all, AskedLanguage.All, t),
            "text/html; charset=utf-8"
        );
    }
}
