using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RMBot.Tests.Cards;

/// <summary>The cards in every language: the same as in English, and short enough for a phone.</summary>
public sealed class SpokenCardsTests(ITestOutputHelper output)
{
    private const int LongestTitle = 80;
    private const int LongestButton = 36;
    private const int LongestChoice = 100;

    /// <summary>Of what English takes; Romance languages and German are longer.</summary>
    private const double Longer = 1.5;
    private const int Leeway = 60;

    public static TheoryData<string> Languages => [.. Cultures.Spoken];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_card_is_the_same_and_fits_in_every_language(string language)
    {
        var english = await CardsAsync(Cultures.English);
        var cards = await CardsAsync(language);
        Assert.Equal(english.Select(card => card.Name), cards.Select(card => card.Name));

        Report(language, cards);
        Assert.Empty(TooLong(cards, "TextBlock", "text", LongestTitle, part => (string?)part["style"] == "heading"));
        Assert.Empty(TooLong(cards, "Action.Execute", "title", LongestButton));
        Assert.Empty(TooLong(cards, "Action.OpenUrl", "title", LongestButton));
        Assert.All(Choices(cards), choice => Assert.InRange(choice.Length, 1, LongestChoice));
        Assert.Empty(
            english
                .Zip(cards)
                .Where(both => Length(both.Second.Card) > Length(both.First.Card) * Longer + Leeway)
                .Select(both => $"{both.First.Name}: {Length(both.First.Card)} to {Length(both.Second.Card)}")
        );
    }

    private static async Task<IReadOnlyList<(string Name, JObject Card)>> CardsAsync(string language) =>
        [
            .. (await Gallery.AllAsync(CultureInfo.GetCultureInfo(language), Wording.Plain)).Select(card =>
                (card.Name, JObject.Parse(card.Json))
            ),
        ];

    private static IEnumerable<string> TooLong(
        IEnumerable<(string Name, JObject Card)> cards,
        string type,
        string property,
        int most,
        Func<JObject, bool>? which = null
    ) =>
        from card in cards
        from part in GalleryCards.PartsOf(card.Card, type)
        where which?.Invoke(part) != false && ((string)part[property]!).Length > most
        select $"{card.Name}: {part[property]}";

    private static IEnumerable<string> Choices(IEnumerable<(string Name, JObject Card)> cards) =>
        cards
            .SelectMany(card => GalleryCards.PartsOf(card.Card, "Input.ChoiceSet"))
            .SelectMany(input => input["choices"]!)
            .Select(choice => (string)choice["title"]!)
            .Distinct();

    private static int Length(JObject card) =>
        GalleryCards.PartsOf(card, "TextBlock").Sum(text => ((string)text["text"]!).Length);

    private void Report(string language, IReadOnlyList<(string Name, JObject Card)> cards)
    {
        output.WriteLine($"{language}: {cards.Count} cards, {cards.Sum(card => Length(card.Card))} characters");
        Longest(
            "title",
            cards
                .SelectMany(card => GalleryCards.PartsOf(card.Card, "TextBlock"))
                .Where(part => (string?)part["style"] == "heading")
                .Select(part => (string)part["text"]!)
        );
        Longest(
            "button",
            cards
                .SelectMany(card => GalleryCards.PartsOf(card.Card, "Action.Execute"))
                .Select(part => (string)part["title"]!)
        );
        Longest("choice", Choices(cards));

        void Longest(string what, IEnumerable<string> all)
        {
            foreach (var text in all.Distinct().OrderByDescending(text => text.Length).Take(4))
            {
                output.WriteLine($"{what} {text.Length, 3}  {text}");
            }
        }
    }
}
