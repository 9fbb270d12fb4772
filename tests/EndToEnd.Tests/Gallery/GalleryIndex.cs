using System.Net;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

/// <summary>All cards on one page, as a phone and as a desktop shows them.</summary>
internal static class GalleryIndex
{
    public static string Picture(string card, Screen screen) => $"{card}-{screen.Name}.png";

    public static string For(IEnumerable<string> cards) =>
        $$"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Every card in every state</title>
            <style>
              body { font: 14px system-ui, sans-serif; margin: 2rem; }
              figure { display: flex; gap: 2rem; align-items: flex-start; margin: 0 0 3rem; flex-wrap: wrap; }
              figcaption { width: 100%; font-weight: 600; }
              img { border: 1px solid #ddd; }
            </style>
            <h1>Every card in every state</h1>
            {{string.Join("\n", cards.Select(Figure))}}
            </html>
            """;

    private static string Figure(string card)
    {
        var name = WebUtility.HtmlEncode(card);
        return $"""
            <figure id="{name}">
              <figcaption>{name}</figcaption>
              <img loading="lazy" alt="{name} on a phone" src="{Picture(name, Screen.Phone)}">
              <img loading="lazy" alt="{name} on a desktop" src="{Picture(name, Screen.Desktop)}">
            </figure>
            """;
    }
}
