using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

/// <summary>Pictures for people to look at, of the plain wording only, as they take the time.</summary>
internal static class GalleryPictures
{
    public static async Task TakeAsync(GalleryPage page, Screen screen, IReadOnlyList<(string Name, string Json)> cards)
    {
        var folder = Artifacts.Folder("gallery");
        var plain = cards.Where(card => IsPlain(card.Name)).ToList();
        foreach (var (name, json) in plain)
        {
            await page.DrawAsync(json);
            await page.PictureAsync(Path.Combine(folder, GalleryIndex.Picture(name, screen)));
        }

        if (screen == Screen.Desktop)
            await File.WriteAllTextAsync(
                Path.Combine(folder, "index.html"),
                GalleryIndex.For(plain.Select(card => card.Name))
            );
    }

    private static bool IsPlain(string name) =>
        !Tests.Wording.All.Any(wording =>
            wording != Tests.Wording.Plain && name.Contains($"-{wording.Name}", StringComparison.Ordinal)
        );
}
