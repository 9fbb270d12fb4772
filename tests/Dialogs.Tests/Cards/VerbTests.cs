using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Tests.Cards;

/// <summary>Every button there is comes up on a card, and does something when it is pressed.</summary>
public sealed class VerbTests(GalleryCards gallery) : IClassFixture<GalleryCards>
{
    public static TheoryData<string> Verbs => new(GalleryCards.Verbs);

    [Fact]
    public void No_verb_means_two_things() => Assert.Distinct(GalleryCards.Verbs);

    [Fact]
    public void The_gallery_shows_every_verb_and_no_other()
    {
        var shown = gallery.All.SelectMany(named =>
            GalleryCards.PartsOf(named.Card, "Action.Execute").Select(button => (string)button["verb"]!)
        );
        Assert.Equal(GalleryCards.Verbs.Order(), shown.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_press_shows_what_it_promises(string verb)
    {
        var desk = new Desk();
        var press = Press.Of(verb);
        var chat = await press.Before(desk);
        var before = chat.Everything;
        (string, string)[] chosen = StatusCards.Is(verb) ? [(StatusCards.PairInput, desk.FirstPairId)] : [];

        await chat.PressesVerbAsync(verb, [.. press.Inputs, .. chosen]);

        Assert.NotEqual(before, chat.Everything);
        chat.Sees(press.Sees);
        Assert.DoesNotContain("belongs to somebody else's conversation", chat.Everything, StringComparison.Ordinal);
    }
}
