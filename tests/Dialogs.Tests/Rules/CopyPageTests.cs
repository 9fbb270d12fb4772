using System.Globalization;
using System.Text.RegularExpressions;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Volunteers;

namespace RMBot.Tests.Rules;

/// <summary>A copy as a page: everything of its person, as text and nothing but text.</summary>
public sealed class CopyPageTests
{
    private const string Attack = "</dd><script>alert(1)</script><img src=x onerror='alert(2)'>\"&";

    private static readonly Person Megan = new(
        APair.Megan.Id,
        Attack,
        "megan@example.com",
        "en-US",
        "Europe/Berlin",
        false,
        true
    );

    [Fact]
    public void Whatever_anybody_wrote_is_text()
    {
        var wording = new Wording("attack", words => Attack + words);
        var page = Page(Megan, ATerm.Complete(wording) with { Executive = APair.Alex with { Name = Attack } });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Equal(
            [
                "body",
                "dd",
                "dl",
                "dt",
                "h1",
                "h2",
                "h3",
                "head",
                "html",
                "main",
                "meta",
                "p",
                "small",
                "style",
                "title",
            ],
            Regex.Matches(page, "<([a-z0-9]+)").Select(tag => tag.Groups[1].Value).Distinct().Order()
        );
    }

    [Fact]
    public void It_loads_nothing()
    {
        var page = Page(Megan with { Name = "Megan Bowen" }, ATerm.Complete());
        Assert.Contains("default-src &#39;none&#39;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=", page);
    }

    [Theory]
    [InlineData("I go quiet when somebody senior interrupts", "only you")]
    [InlineData("I interrupt sooner", "you and your partner")]
    [InlineData("It&#39;s a free choice", "only you")]
    public void Beside_each_answer_stands_who_sees_it(string words, string seen) =>
        Assert.Contains($"<dd>{words} <small>{seen}</small>", Page(Megan, ATerm.Complete()), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_every_choice_and_every_message_has_a_name()
    {
        foreach (
            var pair in new[] { ATerm.Complete(), ATerm.Corrected(), ATerm.OnTheWay(), ATerm.Paused(), ATerm.Evolved() }
        )
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                var told = pair.Prompts.Aggregate(pair, (known, prompt) => known.Sent(prompt.Id, pair.Since));
                var person = Megan with { Id = pair[role].Id };
                Assert.Contains(
                    "</html>",
                    Page(person, told with { CheckIns = AllQuestions(role) }),
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void What_a_volunteer_offers_is_in_it_with_who_sees_it()
    {
        var english = CultureInfo.GetCultureInfo("en-US");
        var offer = new VolunteerOffer(["ai"], 2, Attack, APair.Start);
        var page = CopyPage.Of(
            new Holding(Megan, null, null, [], [])
            {
                Offered = HeldOfVolunteer.HeldIn(offer, new PurposeTexts(english)),
            },
            APair.Start,
            new MyDataTexts(english)
        );

        Assert.Contains("<dd>Generative AI at work <small>you and executives", page, StringComparison.Ordinal);
        Assert.Contains("<dd>2 <small>only you", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_mentor_has_no_question_before_it_is_passed_on()
    {
        var pair = ATerm.Asked();
        var before = pair.HeldFor(APair.Megan.Id, APair.Start)!;
        var after = pair.HeldFor(APair.Megan.Id, pair.Sessions[0].StartsAt)!;
        Assert.DoesNotContain(before.Shown, held => held.What == "prepared");
        Assert.Contains(after.Shown, held => held.What == "prepared");
    }

    [Fact]
    public void Of_an_ask_that_was_not_sent_the_mentor_gets_nothing() =>
        Assert.Null(APair.Proposed().HeldFor(APair.Megan.Id, APair.Start));

    [Fact]
    public void An_assistant_gets_the_sessions_and_nothing_else()
    {
        var lee = new Participant(new PersonId("id of Lee Gu"), "Lee Gu");
        var held = (ATerm.Complete() with { Assistant = lee }).HeldFor(lee.Id, APair.Start)!;
        Assert.Empty(held.Own.Concat(held.Shown));
        Assert.All(held.Together, one => Assert.StartsWith("session", one.What, StringComparison.Ordinal));
    }

    private static System.Collections.Immutable.ImmutableArray<CheckIns.CheckIn> AllQuestions(Role by) =>
        [
            new CheckIns.CheckIn(1, by, CheckIns.CheckInState.Kept, APair.Start)
            {
                Remarks =
                [
                    .. CheckIns
                        .CheckInQuestions.Both.Concat(
                            Enumerable.Range(0, 6).SelectMany(n => CheckIns.CheckInQuestions.ExtraFor(by, n))
                        )
                        .Distinct()
                        .Select(question => new CheckIns.Remark(
                            question,
                            new Answer<string>(by, Visibility.Partner, "words")
                        )),
                ],
            },
        ];

    private static string Page(Person person, Pair pair) =>
        CopyPage.Of(
            new Holding(person, "sign-in", null, [], [pair.HeldFor(person.Id, ATerm.AfterTheEnd)!]),
            APair.Start,
            new MyDataTexts(CultureInfo.GetCultureInfo("en-US"))
        );
}
