using Microsoft.Extensions.Options;
using RMBot.MyData;

namespace RMBot.Pages;

/// <summary>GET /about, /privacy and /terms: what the app's entry in Teams links to, for anybody.</summary>
internal static class PublicPages
{
    public static void MapPublicPages(this WebApplication app)
    {
        foreach (var path in new[] { "/about", "/privacy", "/terms" })
        {
            app.MapGet(path, (HttpContext http, IOptions<PrivacyOptions> kept) => Show(path, http, kept.Value));
        }
    }

    private static IResult Show(string path, HttpContext http, PrivacyOptions kept)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PageHtml.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "public, max-age=3600";
        headers.Vary = "Accept-Language";
        var accepted = http.Request.GetTypedHeaders().AcceptLanguage;
        var t = new PageTexts(PageLanguage.Of(http.Request.Query["l"], accepted));
        var all = Page.All(t, kept);
        return Results.Content(
            PageHtml.Of(all.Single(page => page.Path == path), all, PageLanguage.All, t),
            "text/html; charset=utf-8"
        );
    }
}
