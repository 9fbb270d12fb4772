using System.Globalization;
using System.Text.RegularExpressions;
using System.Web;
using Newtonsoft.Json.Linq;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Tests.Cards;

namespace RMBot.Tests.Attacks;

/// <summary>What people wrote, and what they are called, is letters to every client and every browser.</summary>
public sealed partial class LiteralTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static TheoryData<string> Hostile => new(HostileTexts.Names);

    /// <summary>As many at once as an answer has room for.</summary>
    public static TheoryData<int> Handfuls => new(Enumerable.Range(0, Parts.Count));

    private static List<string> Parts =>
        [.. HostileTexts.All.Select(text => text.Text).Chunk(7).Select(texts => string.Join(" ", texts))];

    [Theory]
    [MemberData(nameof(Handfuls))]
    public async Task No_card_makes_anything_of_what_people_write_or_are_called(int handful)
    {
        var hostile = Parts[handful];
        using var called = APair.Called(hostile.Replace(' ', '\u00A0').Replace(',', ';'));

        var cards = await Gallery.AllAsync(English, new Wording("hostile", words => $"{hostile} {words}"));

        Assert.Empty(
            from card in cards
            from problem in ProblemsOf(JObject.Parse(card.Json))
            select $"{card.Name}: {problem}"
        );
        Assert.Contains(cards, card => card.Json.Contains("Zq", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_message_makes_anything_of_what_is_quoted_in_it(string what)
    {
        var message = ChatWords.Of(new PurposeTexts(English).NotKnown(HostileTexts.Of(what)));

        Assert.True(message.TextFormat == "plain" || !Markup().IsMatch(Stresses().Replace(message.Text, "")));
        Assert.DoesNotMatch(Turning(), message.Text);
        Assert.DoesNotMatch("://|www\\.", message.Text);
    }

    [Fact]
    public void Nobody_stresses_what_they_write_with_the_mark_of_the_coachs_own_sentences()
    {
        var message = ChatWords.Of(new PurposeTexts(English).NotKnown("\uFDD0\uFDD0Zq\uFDD0\uFDD0@example.com"));

        Assert.Contains("Zq@example.com", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_coach_stresses_itself_stays_stressed()
    {
        var message = ChatWords.Of(new Help.HelpTexts(English).NoPair);

        Assert.Contains("*start a pair*", message.Text, StringComparison.Ordinal);
        Assert.NotEqual("plain", message.TextFormat);
    }

    [Fact]
    public void Beside_a_name_full_of_marks_the_coach_still_stresses_what_it_means()
    {
        var card = new Card("t", [new Says(new PurposeTexts(English).NotKnown("**me**"))], []).ToJson();

        var runs = GalleryCards.PartsOf(card, "TextRun").ToList();
        Assert.Contains(runs, run => (bool?)run["italic"] == true);
        Assert.Contains("**me**", string.Concat(runs.Select(run => (string)run["text"]!)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_prefilled_meeting_has_the_four_parts_it_should_have_and_no_other(string what)
    {
        var hostile = HostileTexts.Of(what);
        var pair = ATerm.Complete() with
        {
            Executive = APair.Alex with { Name = hostile },
            Mentor = APair.Megan with { Name = hostile, Mail = hostile },
        };

        var link = CalendarCards.Prefilled(pair, pair.Sessions[0], Role.Executive, new CalendarTexts(English));

        var query = HttpUtility.ParseQueryString(link.Address.Query);
        Assert.Equal(("https", "teams.microsoft.com"), (link.Address.Scheme, link.Address.Host));
        Assert.Equal("subject,attendees,startTime,endTime", string.Join(',', query.AllKeys));
        Assert.Equal(hostile, query["attendees"]);
        Assert.Empty(link.Address.Fragment);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_page_of_a_copy_has_the_tags_it_has_for_anybody(string what)
    {
        var hostile = HostileTexts.Of(what);

        Assert.Equal(Tags("plain words"), Tags(hostile));
        Assert.DoesNotContain('\uFDD0', PageOf(hostile));

        static string[] Tags(string words) => [.. Tag().Matches(PageOf(words)).Select(tag => tag.Value)];
    }

    private static string PageOf(string words)
    {
        var pair = ATerm.Complete(new Wording("hostile", plain => $"{words} {plain}")) with
        {
            Executive = APair.Alex with { Name = words },
        };
        var megan = new Person(APair.Megan.Id, words, words, "en-US", "Europe/Berlin", false, true);
        return CopyPage.Of(
            new Holding(megan, words, null, [], [pair.HeldFor(megan.Id, ATerm.AfterTheEnd)!]),
            APair.Start,
            new MyDataTexts(English)
        );
    }

    private static IEnumerable<string> ProblemsOf(JObject card)
    {
        var fallback = Escaped().Replace((string)card["fallbackText"]!, "");
        if (Markup().IsMatch(Stresses().Replace(fallback, "")))
        {
            yield return $"the sentence in its place can be read as Markdown: {fallback}";
        }

        foreach (var text in GalleryCards.PartsOf(card, "TextBlock").Select(block => (string)block["text"]!))
        {
            if (Markup().IsMatch(Stresses().Replace(text, "")))
            {
                yield return $"a text can be read as Markdown: {text}";
            }

            if (Stresses().Matches(text).Any(stressed => stressed.Value.Contains("Zq", StringComparison.Ordinal)))
            {
                yield return $"what a person wrote is stressed: {text}";
            }
        }

        foreach (var shown in card.Descendants().OfType<JProperty>().Where(one => one.Value.Type == JTokenType.String))
        {
            var text = (string)shown.Value!;
            if (text.Contains('\uFDD0') || (shown.Name != "value" && text.Contains("{{", StringComparison.Ordinal)))
            {
                yield return $"{shown.Path} has a date or a mark: {text}";
            }

            if (shown.Name is "title" or "label" && Turning().IsMatch(text))
            {
                yield return $"{shown.Path} is turned round: {text}";
            }
        }
    }

    /// <summary>Whatever Markdown, HTML or an eager client could make something of.</summary>
    [GeneratedRegex(
        @"[\\*_\[\]~`<>&|]|://|www\.|mailto:|\{\{|(^|[\r\n])\s*[-+#]|[\u202A-\u202E\u2066-\u2069\u0007\u001B]"
    )]
    private static partial Regex Markup();

    [GeneratedRegex(@"\*{1,2}[^*\r\n]+\*{1,2}")]
    private static partial Regex Stresses();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|://|www\.|mailto:")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Turning();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
