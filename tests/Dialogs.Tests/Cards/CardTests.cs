using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.Tests.Cards;

/// <summary>The house style, held against every card in every state.</summary>
public sealed class CardTests(GalleryCards gallery) : IClassFixture<GalleryCards>
{
    private const int MostButtons = 3;
    private const int MostInputs = 2;

    /// <summary>Teams takes about 100 KB a message, counted in UTF-16; a phone should not have to read half of it.</summary>
    private const int MostBytes = 28 * 1024;

    private static readonly string[] Inputs =
    [
        "Input.Text",
        "Input.ChoiceSet",
        "Input.Toggle",
        "Input.Date",
        "Input.Time",
    ];

    private static readonly string[] Known =
    [
        "AdaptiveCard",
        "TextBlock",
        "RichTextBlock",
        "TextRun",
        "Container",
        "ColumnSet",
        "Column",
        "ActionSet",
        "Action.Execute",
        "Action.Submit",
        "Action.OpenUrl",
        .. Inputs,
    ];

    private static readonly string[] Ids =
    [
        "verb",
        "card",
        "interview",
        "question",
        "asking",
        "programme",
        "exchange",
        "pauses",
        "from",
        "before",
        "concern",
        "pair",
        "revision",
        "session",
        "milestone",
        "correction",
        "prompt",
        "occurrence",
        "way",
        "to",
        "erasure",
        "asked",
    ];

    [Fact]
    public void A_card_is_of_version_1_5_with_a_sentence_to_fall_back_on() =>
        ForEach(card =>
        {
            Assert.Equal("AdaptiveCard", card["type"]);
            Assert.Equal("1.5", card["version"]);
            Assert.NotEmpty((string)card["fallbackText"]!);
        });

    [Fact]
    public void A_card_is_made_of_parts_that_every_client_knows() =>
        ForEach(card =>
            Assert.All(
                card.DescendantsAndSelf().OfType<JObject>().Where(part => part["type"] is not null),
                part => Assert.Contains((string?)part["type"], Known)
            )
        );

    [Fact]
    public void A_card_has_a_heading_and_only_one() =>
        ForEach(card => Assert.Single(TextBlocks(card), text => (string?)text["style"] == "heading"));

    [Fact]
    public void A_card_has_at_most_three_buttons() =>
        ForEach(card =>
        {
            var sets = GalleryCards.PartsOf(card, "ActionSet").ToList();
            Assert.InRange(sets.Count, 0, 1);
            Assert.All(sets, set => Assert.InRange(set["actions"]!.Count(), 1, MostButtons));
            Assert.Null(card["actions"]);
        });

    [Fact]
    public void A_card_asks_at_most_two_things() =>
        ForEach(
            card => Assert.InRange(GalleryCards.PartsOf(card, Inputs).Count(), 0, MostInputs),
            except: name =>
                name.StartsWith(Gallery.CheckAfterSession, StringComparison.Ordinal)
                || name.StartsWith(Gallery.VolunteerForm, StringComparison.Ordinal)
        );

    /// <summary>A whole offer on one card: it is filled in once, and who sees it stands above it.</summary>
    [Fact]
    public void The_card_of_a_volunteer_asks_for_topics_a_number_and_one_line()
    {
        var forms = gallery.All.Where(card => card.Name.StartsWith(Gallery.VolunteerForm, StringComparison.Ordinal));
        Assert.NotEmpty(forms);
        Assert.All(
            forms,
            named =>
            {
                Assert.Equal(2, GalleryCards.PartsOf(named.Card, "Input.ChoiceSet").Count());
                Assert.Single(GalleryCards.PartsOf(named.Card, "Input.Text"));
                Assert.Equal(3, GalleryCards.PartsOf(named.Card, Inputs).Count());
            }
        );
    }

    /// <summary>Half a minute after a session: three taps, one line, and who may see it, on one screen rather than on four.</summary>
    [Fact]
    public void The_card_after_a_session_asks_for_three_taps_and_one_line()
    {
        var checks = gallery.All.Where(card =>
            card.Name.StartsWith(Gallery.CheckAfterSession, StringComparison.Ordinal)
        );
        Assert.Equal(2, checks.Count());
        Assert.All(
            checks,
            named =>
            {
                Assert.Equal(3, GalleryCards.PartsOf(named.Card, "Input.ChoiceSet").Count());
                Assert.Single(GalleryCards.PartsOf(named.Card, "Input.Text"));
                Assert.Single(GalleryCards.PartsOf(named.Card, "Input.Toggle"));
            }
        );
    }

    [Fact]
    public void An_input_says_what_it_is_for_and_what_is_wrong() =>
        ForEach(card =>
        {
            var inputs = GalleryCards.PartsOf(card, Inputs).ToList();
            Assert.All(inputs, input => Assert.NotEmpty((string)input["label"]!));
            Assert.All(inputs, input => Assert.NotEmpty((string)input["errorMessage"]!));
            Assert.Distinct(inputs.Select(input => (string)input["id"]!));
        });

    [Fact]
    public void What_stands_in_a_box_fits_into_it() =>
        ForEach(card =>
            Assert.All(
                GalleryCards.PartsOf(card, "Input.Text"),
                input => Assert.InRange(((string?)input["value"] ?? "").Length, 0, (int)input["maxLength"]!)
            )
        );

    [Fact]
    public void A_chosen_value_is_one_of_the_choices() =>
        ForEach(card =>
        {
            foreach (var input in GalleryCards.PartsOf(card, "Input.ChoiceSet"))
            {
                var values = input["choices"]!.Select(choice => (string)choice["value"]!).ToList();
                Assert.Distinct(values);
                Assert.Distinct(input["choices"]!.Select(choice => (string)choice["title"]!));
                var chosen = (string?)input["value"] ?? "";
                Assert.Empty(chosen.Split(',', StringSplitOptions.RemoveEmptyEntries).Except(values));
            }
        });

    [Fact]
    public void A_text_wraps_unless_it_is_the_word_to_change_something() =>
        ForEach(card =>
            Assert.All(
                TextBlocks(card),
                text => Assert.True((bool)text["wrap"]! || text.Parent?.Parent?.Parent?["selectAction"] is not null)
            )
        );

    [Fact]
    public void Nothing_is_empty() =>
        ForEach(card =>
            Assert.All(
                GalleryCards.PartsOf(card, "TextBlock", "TextRun", "Action.Execute"),
                part => Assert.False(string.IsNullOrWhiteSpace((string?)(part["text"] ?? part["title"])))
            )
        );

    [Fact]
    public void A_button_can_be_pressed_in_an_older_client_too() =>
        ForEach(card =>
            Assert.All(
                Buttons(card),
                button =>
                {
                    Assert.Equal((string?)button["verb"], (string?)button["data"]!["verb"]);
                    Assert.Equal("Action.Submit", button["fallback"]!["type"]);
                    Assert.Equal((string?)button["title"], (string?)button["fallback"]!["title"]);
                    Assert.True(JToken.DeepEquals(button["data"], button["fallback"]!["data"]));
                }
            )
        );

    [Fact]
    public void A_button_carries_ids_and_nothing_to_be_trusted() =>
        ForEach(card =>
            Assert.All(
                Buttons(card).SelectMany(button => ((JObject)button["data"]!).Properties()),
                property =>
                {
                    Assert.Contains(property.Name, Ids);
                    Assert.InRange(((string)property.Value!).Length, 1, 64);
                }
            )
        );

    [Fact]
    public void No_button_stands_beside_another_of_the_same_title() =>
        ForEach(card =>
            Assert.All(
                GalleryCards.PartsOf(card, "ActionSet"),
                set => Assert.Distinct(set["actions"]!.Select(button => (string)button["title"]!))
            )
        );

    [Fact]
    public void A_card_is_small() =>
        ForEach(
            card => Assert.InRange(Encoding.UTF8.GetByteCount(card.ToString(Formatting.None)), 0, MostBytes),
            except: name => name.EndsWith("-wide", StringComparison.Ordinal)
        );

    [Fact]
    public void A_card_fits_into_a_message_in_whatever_script() =>
        ForEach(card => Assert.InRange(card.ToString(Formatting.None).Length * sizeof(char), 0, 80 * 1024));

    [Fact]
    public async Task What_people_wrote_is_never_read_as_markup()
    {
        const string Token = "Zyxwvut";
        var album = new Album();
        await Gallery.AddAsync(album, new Wording("token", words => $"{Token} {words}"));
        var cards = album.All.Select(card => JObject.Parse(card.Json)).ToList();

        Assert.Contains(cards.SelectMany(card => GalleryCards.PartsOf(card, "TextRun")), run => Has(run["text"]));
        Assert.All(
            cards.SelectMany(card => card.Descendants().OfType<JProperty>()).Where(property => Has(property.Value)),
            property =>
                Assert.True(
                    property is { Name: "text", Parent: JObject run } && (string?)run["type"] == "TextRun"
                        || property is { Name: "value", Parent: JObject box } && (string?)box["type"] == "Input.Text",
                    property.Path
                )
        );

        bool Has(JToken? value) =>
            value is JValue { Value: string text } && text.Contains(Token, StringComparison.Ordinal);
    }

    private static IEnumerable<JObject> TextBlocks(JObject card) => GalleryCards.PartsOf(card, "TextBlock");

    private static IEnumerable<JObject> Buttons(JObject card) => GalleryCards.PartsOf(card, "Action.Execute");

    private void ForEach(Action<JObject> holds, Func<string, bool>? except = null)
    {
        Assert.NotEmpty(gallery.All);
        Assert.All(gallery.All.Where(card => except?.Invoke(card.Name) != true), named => holds(named.Card));
    }
}
