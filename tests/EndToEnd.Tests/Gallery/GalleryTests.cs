using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

/// <summary>A class for each screen, so that both are drawn at the same time.</summary>
public abstract class GalleryTests(Chromium chromium, Screen screen)
{
    [Fact]
    public async Task Every_card_in_every_state_reads_well()
    {
        var cards = await Tests.Gallery.AllAsync();
        await using var page = await GalleryPage.OpenAsync(chromium, screen);

        var complaints = await page.ComplaintsAsync(cards);

        Assert.NotEmpty(cards);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        if (Artifacts.PicturesAreWanted)
            await GalleryPictures.TakeAsync(page, screen, cards);
    }
}

public sealed class PhoneGalleryTests(Chromium chromium) : GalleryTests(chromium, Screen.Phone);

public sealed class DesktopGalleryTests(Chromium chromium) : GalleryTests(chromium, Screen.Desktop);
