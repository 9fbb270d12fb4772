using System.Globalization;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

public sealed class GalleryTests(Chromium chromium)
{
    public static TheoryData<Screen> Screens => [Screen.Phone, Screen.Desktop];

    public static TheoryData<string> OtherLanguages => [.. Cultures.Spoken.Remove(Cultures.English)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_card_in_every_state_reads_well_on_every_screen(Screen screen)
    {
        await using var page = await GalleryPage.OpenAsync(chromium, screen);
        var folder = Artifacts.Folder("gallery");
        var cards = await Tests.Gallery.AllAsync();

        var complaints = new List<string>();
        foreach (var (name, json) in cards)
        {
            complaints.AddRange((await page.DrawAsync(json)).Select(complaint => $"{name}: {complaint}"));
            if (IsPlain(name))
            {
                await page.PictureAsync(Path.Combine(folder, GalleryIndex.Picture(name, screen)));
            }
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "index.html"),
            GalleryIndex.For(cards.Select(card => card.Name).Where(IsPlain))
        );

        Assert.NotEmpty(cards);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    /// <summary>Longer words and longer buttons than in English, at the width of a phone.</summary>
    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task Every_card_reads_well_on_a_phone_in_every_other_language(string language)
    {
        await using var page = await GalleryPage.OpenAsync(chromium, Screen.Phone);
        var cards = await Tests.Gallery.AllAsync(CultureInfo.GetCultureInfo(language), Tests.Wording.Plain);

        var complaints = new List<string>();
        foreach (var (name, json) in cards)
        {
            complaints.AddRange((await page.DrawAsync(json)).Select(complaint => $"{name}: {complaint}"));
        }

        Assert.NotEmpty(cards);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    /// <summary>Every card is drawn and judged; a picture for people is taken of the plain wording only, as pictures take the time.</summary>
    private static bool IsPlain(string name) =>
        !Tests.Wording.All.Any(wording =>
            wording != Tests.Wording.Plain && name.Contains($"-{wording.Name}", StringComparison.Ordinal)
        );
}
