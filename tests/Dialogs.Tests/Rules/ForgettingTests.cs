using System.Text.Json;
using RMBot.Assistants;
using RMBot.Care;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Tests.Rules;

/// <summary>What becomes of a pair when one of the two is forgotten.</summary>
public sealed class ForgettingTests
{
    private const string Name = "a former participant";
    private static readonly DateTimeOffset Later = ATerm.AfterTheEnd.AddDays(1);

    public static TheoryData<string, Role> Everybody
    {
        get
        {
            var rows = new TheoryData<string, Role>();
            foreach (var situation in Situation.Everywhere)
            {
                rows.Add(situation, Role.Executive);
                rows.Add(situation, Role.Mentor);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Nothing_leads_to_them_any_more_wherever_the_pair_stood(string situation, Role gone)
    {
        var pair = Situation.Of(situation);
        var without = Without(pair, gone);

        Assert.Null(without.RoleOf(pair[gone].Id));
        Assert.DoesNotContain(pair[gone].Id.Value, Written(without), StringComparison.Ordinal);
        Assert.DoesNotContain(pair[gone].Name, Written(without), StringComparison.Ordinal);
        Assert.Equal(Name, without[gone].FirstName);
        Assert.Equal(pair[gone.Other()], without[gone.Other()]);
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void It_is_over_and_nothing_is_ever_sent_to_them_again(string situation, Role gone)
    {
        var without = Without(Situation.Of(situation), gone).Replan(Later).At(Later.AddYears(1));

        Assert.Equal(Stage.Closed, without.Stage);
        Assert.DoesNotContain(without.Prompts, prompt => prompt.To == gone && prompt.NextLook is not null);
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Forgetting_twice_changes_nothing_more(string situation, Role gone)
    {
        var pair = Situation.Of(situation);
        var once = Without(pair, gone);
        Assert.Same(once, once.Without(pair[gone].Id, Name, Later.AddDays(1)));
    }

    [Theory]
    [InlineData(Situation.Proposed, Role.Mentor)]
    [InlineData(Situation.Accepted, Role.Executive)]
    [InlineData(Situation.Accepted, Role.Mentor)]
    [InlineData(Situation.Meeting, Role.Executive)]
    [InlineData(Situation.Paused, Role.Mentor)]
    [InlineData(Situation.Reviewing, Role.Mentor)]
    public void The_other_of_an_open_pair_hears_that_it_ended_and_no_more(string situation, Role gone)
    {
        var pair = Situation.Of(situation);
        var known = pair.Prompts.Select(prompt => prompt.Id).ToHashSet();
        var news = Without(pair, gone)
            .Prompts.Where(prompt => !known.Contains(prompt.Id) && prompt.NextLook is not null);
        Assert.Equal([(PromptKind.PartnerLeft, gone.Other())], news.Select(prompt => (prompt.Kind, prompt.To)));
    }

    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public void What_they_said_goes_and_what_the_other_said_stays(Role gone)
    {
        string[] executives =
        [
            "I don't understand why they leave the basket",
            "My belief that nobody reads long posts",
            "Why do they leave the basket?",
            "I test the checkout",
            "You made me ask before I answer.",
            "Only if you tell her.",
        ];
        string[] mentors = ["I interrupt sooner", "I go quiet when somebody senior", "Will my manager know?"];
        var (own, others) = gone == Role.Executive ? (executives, mentors) : (mentors, executives);
        var pair = Everything();
        Assert.All(
            executives.Concat(mentors),
            words => Assert.Contains(words, Written(pair), StringComparison.Ordinal)
        );

        var without = Written(Without(pair, gone));

        Assert.All(own, words => Assert.DoesNotContain(words, without, StringComparison.Ordinal));
        Assert.All(others, words => Assert.Contains(words, without, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public void What_both_agreed_and_did_stays(Role gone)
    {
        var pair = Everything();
        var without = Without(pair, gone);
        Assert.Equal(pair.Charters, without.Charters);
        Assert.Equal(
            pair.Sessions.Select(session => (session.Number, session.StartsAt, session.State, session.WasHeld)),
            without.Sessions.Select(session => (session.Number, session.StartsAt, session.State, session.WasHeld))
        );
        Assert.Null(without.Reviews[^1][gone]);
        Assert.Equal(pair.Reviews[^1][gone.Other()], without.Reviews[^1][gone.Other()]);
    }

    [Fact]
    public void A_step_belongs_to_whose_check_in_added_it()
    {
        var pair = ATerm.Kept(Role.Mentor);
        Assert.Single(pair.Steps);
        Assert.Equal(pair.Steps, Without(pair, Role.Executive).Steps);
        Assert.Empty(Without(pair, Role.Mentor).Steps);
    }

    [Fact]
    public void The_executives_meetings_are_no_longer_the_coachs_to_touch()
    {
        var without = Without(ATerm.InCalendars(), Role.Executive);
        Assert.All(without.Sessions, session => Assert.Null(session.Entry));
        Assert.All(without.Series, series => Assert.Null(series.Entry));
        Assert.Null(Calendars.Errands.NextErrandAt(without));
    }

    [Fact]
    public void Whose_mentor_is_forgotten_can_still_have_their_meetings_cancelled()
    {
        var pair = ATerm.InCalendars();
        Assert.NotEmpty(Calendars.Releasing.ToRelease(Without(pair, Role.Mentor, APair.Start), APair.Start));
    }

    [Fact]
    public void An_assistant_is_forgotten_without_the_pair_minding()
    {
        var lee = new Participant(new PersonId("id of Lee Gu"), "Lee Gu");
        var pair = ATerm.Met().NameAssistant(lee);
        var without = pair.Without(lee.Id, Name, Later);
        Assert.Equal((null, pair.Stage), (without.Assistant, without.Stage));
        Assert.Null(Without(pair, Role.Executive).Assistant);
        Assert.Equal(lee, Without(pair, Role.Mentor).Assistant);
    }

    [Fact]
    public void Somebody_else_changes_nothing()
    {
        var pair = ATerm.Met();
        Assert.Same(pair, pair.Without(new PersonId("somebody"), Name, Later));
    }

    [Fact]
    public void With_nobody_on_the_other_side_there_is_no_wish_to_stay_in_touch_or_to_turn_roles()
    {
        Assert.True(ATerm.Complete().MayWishToKeepInTouch(Role.Mentor));
        Assert.False(Without(ATerm.Complete(), Role.Executive).MayWishToKeepInTouch(Role.Mentor));
        Assert.True(ATerm.Evolved().MayTurn());
        Assert.False(Without(ATerm.Evolved(), Role.Executive).MayTurn());
    }

    [Fact]
    public void Both_can_be_forgotten()
    {
        var neither = Without(Without(Everything(), Role.Executive), Role.Mentor);
        Assert.True(neither is { Executive.IsFormer: true, Mentor.IsFormer: true });
        Assert.Equal(
            Everything().Charters.Select(charter => charter.Terms.Outcome),
            neither.Charters.Select(charter => charter.Terms.Outcome)
        );
    }

    /// <summary>A term in which both said something to everything.</summary>
    private static Pair Everything()
    {
        var pair = ATerm.Complete();
        return pair with
        {
            Exchanges = APair.WithReply().Exchanges,
            CheckIns = ATerm.Kept(Role.Mentor).CheckIns,
            Thanks = ATerm.Thanked().Thanks,
        };
    }

    private static Pair Without(Pair pair, Role gone, DateTimeOffset? now = null) =>
        pair.Without(pair[gone].Id, Name, now ?? Later);

    private static string Written(Pair pair) =>
        System.Text.RegularExpressions.Regex.Unescape(JsonSerializer.Serialize(pair));
}
