using System.Text.RegularExpressions;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>A language of which every sentence stands in brackets, so that words without them are written into the code.</summary>
internal static class Brackets
{
    private const string Open = "⟦";
    private const string Close = "⟧";

    /// <summary>Instead of a language's file the page gets one that asks the real one and brackets what it says.</summary>
    public static Task Around(IPage page, string language) =>
        page.RouteAsync(
            new Regex($@"/assets/{language}-[^/]+\.js$"),
            route =>
                route.FulfillAsync(
                    new() { ContentType = "text/javascript", Body = Bracketed(language, route.Request.Url) }
                )
        );

    private static string Bracketed(string language, string address) =>
        $$"""
            import { {{language}} as real } from "{{address}}?real";
            const bracketed = (said) => {
              if (typeof said === "string") return `{{Open}}${said}{{Close}}`;
              if (typeof said === "function") return (...values) => bracketed(said(...values));
              return Object.fromEntries(Object.entries(said).map(([name, inner]) => [name, bracketed(inner)]));
            };
            export const {{language}} = (f) => bracketed(real(f));
            """;
}
