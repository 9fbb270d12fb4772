using Newtonsoft.Json.Linq;

namespace RMBot.Tests.Cards;

/// <summary>How much there is to read on a card, with words as short as people usually write.</summary>
public sealed class LengthTests(GalleryCards gallery, ITestOutputHelper output) : IClassFixture<GalleryCards>
{
    private const int MostWords = 120;
    private const int MedianWords = 60;

    /// <summary>What is read in full on purpose: what two people agreed, or one of them is about to send.</summary>
    private static readonly string[] Longer =
    [
        "charter-",
        "purpose-summary",
        "aims-summary",
        "invitation-",
        "review-",
        "correction-",
        "help-commands",
        "status-",
        "checkin-summary",
    ];

    [Fact]
    public void A_card_is_read_in_less_than_a_minute()
    {
        var plain = gallery
            .All.Where(card => !Wording.All.Skip(1).Any(other => card.Name.Contains($"-{other.Name}", StringComparison.Ordinal)))
            .Select(card => (card.Name, Text: string.Join(' ', Texts(card.Card))))
            .Select(card => (card.Name, Words: Words(card.Text), Characters: card.Text.Length))
            .OrderByDescending(card => card.Words)
            .ToList();
        output.WriteLine($"{plain.Count} cards, median {plain[plain.Count / 2].Words} words, {plain.Select(card => card.Characters).Order().ElementAt(plain.Count / 2)} characters");
        foreach (var (name, words, characters) in plain.Take(25))
        {
            output.WriteLine($"{words, 4} words {characters, 5} characters  {name}");
        }

        Assert.InRange(plain[plain.Count / 2].Words, 5, MedianWords);
        Assert.DoesNotContain(
            plain,
            card => card.Words > MostWords && !Longer.Any(name => card.Name.StartsWith(name, StringComparison.Ordinal))
        );
    }

    private static IEnumerable<string> Texts(JObject card) =>
        card["body"]!
            .SelectMany(part => ((JObject)part).DescendantsAndSelf())
            .OfType<JProperty>()
            .Where(part => part.Name is "text" or "title" or "label" && part.Value.Type == JTokenType.String)
            .Select(part => (string)part.Value!);

    private static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
