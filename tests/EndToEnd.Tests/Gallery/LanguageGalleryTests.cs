using System.Globalization;
using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

/// <summary>Longer words and longer buttons than in English, at the width of a phone.</summary>
public sealed class LanguageGalleryTests(Chromium chromium)
{
    public static TheoryData<string> OtherLanguages => [.. Cultures.Spoken.Remove(Cultures.English)];

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task Every_card_reads_well_on_a_phone_in_every_other_language(string language)
    {
        var cards = await Tests.Gallery.AllAsync(CultureInfo.GetCultureInfo(language), Tests.Wording.Plain);
        await using var page = await GalleryPage.OpenAsync(chromium, Screen.Phone);

        var complaints = await page.ComplaintsAsync(cards);

        Assert.NotEmpty(cards);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
