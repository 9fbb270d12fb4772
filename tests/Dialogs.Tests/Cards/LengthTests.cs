using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace RMBot.Tests.Cards;

/// <summary>How much of the coach's own there is to read on a card, buttons and what people wrote aside.</summary>
public sealed partial class LengthTests(GalleryCards gallery, ITestOutputHelper output) : IClassFixture<GalleryCards>
{
    private const int MostWords = 120;
    private const int MedianWords = 45;
    private const int Shown = 10;

    /// <summary>Such an answer was chosen, or could as well be the coach's.</summary>
    private const int ShortAnswer = 20;

    private static readonly Regex Others = new($"-({string.Join('|', Wording.All.Skip(1))})(-|$)");

    /// <summary>What may be longer, and why.</summary>
    private static readonly (string Card, int MostWords, string Why)[] Longer =
    [
        ("review-left", 300, "a pair that is over stays readable: its charter"),
        ("review-together", 130, "both people's answers side by side"),
        ("charter-", 320, "the whole agreement with its ground rules, read before somebody agrees to it"),
        ("aims-summary", 190, "nine answers, each with who sees it, for a last look"),
        ("purpose-summary", 160, "fourteen answers for a last look"),
        ("purpose-topic-", 170, "topics to choose from"),
        ("volunteer-form", 190, "topics to choose from"),
        ("checkin-summary", 150, "every answer with who sees it, for a last look"),
        ("checkin-executive-answered", 150, "the last is the same summary"),
        ("checkin-mentor-answered", 175, "the last is the same summary"),
        ("correction-", 165, "ground rules to choose from, or as they are and as they would be"),
        ("help-commands-while-asking", 130, "what works in a talk beside everybody's commands"),
        ("help-commands-of-an-organiser", 150, "an organiser's own commands beside everybody's"),
        ("programme-deliveries", 150, "whatever can keep somebody from being reached, each with what helps"),
        ("invitation-same-line", 150, "what protects a mentor whose executive is in the same line"),
    ];

    [Fact]
    public async Task A_card_is_read_in_half_a_minute()
    {
        var cards = await MeasuredAsync();
        output.WriteLine(
            $"{cards.Count} cards: {Spread(cards.Select(card => card.Words))} words, {Spread(cards.Select(card => card.Characters))} characters"
        );
        foreach (var (name, words, characters) in cards.Take(Shown))
        {
            output.WriteLine($"{words, 4} words {characters, 5} characters  {name}");
        }

        Assert.InRange(cards[cards.Count / 2].Words, 5, MedianWords);
        Assert.All(
            cards,
            card => Assert.True(card.Words <= MostFor(card.Name), $"{card.Name} has {card.Words} words.")
        );
        Assert.All(
            Longer,
            known => Assert.Contains(cards, card => Is(card.Name, known.Card) && card.Words > MostWords)
        );
    }

    private async Task<List<(string Name, int Words, int Characters)>> MeasuredAsync()
    {
        var theirs = await TheirsAsync();
        return
        [
            .. gallery
                .All.Where(card => !Others.IsMatch(card.Name))
                .Select(card => (card.Name, Text: theirs.Aggregate(string.Join('\n', Texts(card.Card)), Without)))
                .Select(card => (card.Name, Words: Word().Count(card.Text), card.Text.Length))
                .OrderByDescending(card => card.Words)
                .ThenBy(card => card.Name),
        ];
    }

    private static async Task<List<string>> TheirsAsync() =>
        [.. (await Written.AllAsync()).Where(words => words.Length > ShortAnswer)];

    private static string Without(string text, string words) => text.Replace(words, "", StringComparison.Ordinal);

    private static int MostFor(string card) =>
        Longer.Where(known => Is(card, known.Card)).Select(known => known.MostWords).DefaultIfEmpty(MostWords).Max();

    private static bool Is(string card, string known) => card.StartsWith(known, StringComparison.Ordinal);

    private static string Spread(IEnumerable<int> lengths)
    {
        var sorted = lengths.Order().ToList();
        return $"median {sorted[sorted.Count / 2]}, 90 % {sorted[sorted.Count * 9 / 10]}, most {sorted[^1]}";
    }

    private static IEnumerable<string> Texts(JObject card) =>
        card["body"]!
            .SelectMany(part => ((JObject)part).DescendantsAndSelf())
            .OfType<JProperty>()
            .Where(part => part.Name is "text" or "title" or "label" && part.Value.Type == JTokenType.String)
            .Select(part => (string)part.Value!);

    [GeneratedRegex(@"\w[\w'’-]*")]
    private static partial Regex Word();
}
