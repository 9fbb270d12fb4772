using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RMBot.Pages;

/// <summary>A page as plain HTML: no script, nothing loaded, light or dark as the reader has it.</summary>
public static class PageHtml
{
    /// <summary>Every language's letters stay as they are.</summary>
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style =
        ":root{color-scheme:light dark}"
        + "body{font:16px/1.6 'Segoe UI',system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
        + "h1{line-height:1.2}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}h2+p{margin-top:0}"
        + "nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:2rem}nav a{padding:.25rem 0}";

    /// <summary>What a browser may do with it: show it, in no frame.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <param name="all">The pages there are, this one among them.</param>
    /// <param name="languages">That the pages can be read in.</param>
    public static string Of(Page page, ImmutableArray<Page> all, IEnumerable<CultureInfo> languages, PageTexts t)
    {
        var own = t.Culture.Name;
        var paragraphs = page.Paragraphs.Select(one =>
            (one.Head is { } head ? $"<h2>{Text(head)}</h2>" : "") + $"<p>{Text(one.Words)}</p>"
        );
        var others = all.Where(other => other.Path != page.Path)
            .Select(other => $"<a href=\"{other.Path}?l={own}\">{Text(other.Title)}</a>");
        var inOthers = languages.Select(language => language.Name == own ? "" : Link(page, language));
        return $"""
            <!doctype html>
            <html lang="{own}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(page.Title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{Text(page.Title)}</h1>
            {string.Join('\n', paragraphs)}
            </main>
            <nav>{string.Concat(others)}</nav>
            <nav aria-label="{Text(t.LanguagesLabel)}">{string.Concat(inOthers)}</nav>
            </body>
            </html>

            """;
    }

    private static string Link(Page page, CultureInfo to) =>
        $"<a href=\"{page.Path}?l={to.Name}\" hreflang=\"{to.Name}\" lang=\"{to.Name}\">{Text(to.NativeName)}</a>";

    private static string Hash(string style) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    private static string Text(string words) => Html.Encode(words);
}
