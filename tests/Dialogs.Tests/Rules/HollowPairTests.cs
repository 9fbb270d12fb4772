using System.Globalization;
using Newtonsoft.Json.Linq;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Status;
using RMBot.Tests.Cards;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Rules;

/// <summary>A pair without one of the two, or without words, can still be looked at from everywhere.</summary>
public sealed class HollowPairTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly DateTimeOffset Later = ATerm.AfterTheEnd.AddDays(1);

    public static TheoryData<string> Situations => new(Situation.Everywhere);

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_prompt_and_every_next_step_has_a_card_or_none(string situation)
    {
        foreach (var (pair, viewer) in HollowOf(situation))
        {
            Assert.NotEmpty(NextStep.CardFor(pair, viewer, English).ToJson());
            foreach (var kind in Enum.GetValues<PromptKind>())
            {
                foreach (var occurrence in new[] { 1, 2 })
                {
                    _ = NextStep.CardFor(pair, Prompt.Of(kind, viewer, Later, occurrence), English)?.ToJson();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Every_button_and_every_word_gets_an_answer(string situation)
    {
        string[] looks = ["status", "charter", "sessions", "actions", "growth", "review", "check-in", "finish", "end"];
        foreach (var (pair, viewer) in HollowOf(situation))
        {
            var office = new Office();
            var chat = office.Add(Situation.Of(situation)[viewer].Name);
            office.Add(Situation.Of(situation)[viewer.Other()].Name);
            await office.Pairs.AddAsync(pair, CancellationToken.None);
            foreach (var look in looks)
            {
                await chat.SaysAsync(look);
            }

            foreach (var verb in GalleryCards.Verbs.Where(verb => !MyDataCards.Is(verb)))
            {
                var button = new JObject
                {
                    ["verb"] = verb,
                    ["data"] = new JObject { ["pair"] = pair.Id.Value },
                };
                await chat.PressesForeignAsync((0, button));
            }

            Assert.Equal(Stage.Closed, office.Pairs.All.First().Stage);
        }
    }

    [Fact]
    public void Of_a_pair_without_words_only_that_is_said()
    {
        var pair = ATerm.Complete().WithoutWords(Later);
        var card = NextStep.CardFor(pair, Role.Mentor, English).ToJson().ToString();
        Assert.Contains("Your pair with Alex is closed", card, StringComparison.Ordinal);
        Assert.Contains("let go of everybody's words", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_partner_was_forgotten_still_reads_what_they_agreed()
    {
        var pair = ATerm.Complete().Without(APair.Alex.Id, "a former participant", Later);
        var card = NextStep.CardFor(pair, Role.Mentor, English).ToJson().ToString();
        Assert.Contains("a former participant", card, StringComparison.Ordinal);
        Assert.Contains("See how a decision of that size is really made", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Alex", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A former participant\"", "You and a former participant")]
    [InlineData("fr", "Une personne ayant participé et vous", "Ce que veut une personne ayant participé")]
    [InlineData("de", "Jemand von früher", "Sie und jemand von früher")]
    public void Who_was_forgotten_may_open_a_sentence(string language, string opening, string inside)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var pair = ATerm.Complete().Without(APair.Megan.Id, new MyDataTexts(culture).FormerParticipant, Later);
        var card = NextStep.CardFor(pair, Role.Executive, culture).ToJson().ToString();
        Assert.Contains($"\"{opening}", card, StringComparison.Ordinal);
        Assert.Contains($"\"{inside}", card, StringComparison.Ordinal);
    }

    private static IEnumerable<(Pair Pair, Role Viewer)> HollowOf(string situation)
    {
        var pair = Situation.Of(situation);
        foreach (var gone in Enum.GetValues<Role>())
        {
            var without = pair.Without(pair[gone].Id, "a former participant", Later);
            yield return (without, gone.Other());
            yield return (without.WithoutWords(Later), gone.Other());
            if (pair.Stage == Stage.Closed)
            {
                yield return (pair.WithoutWords(Later), gone);
            }
        }
    }
}
