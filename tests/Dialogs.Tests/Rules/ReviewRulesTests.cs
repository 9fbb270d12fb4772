using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Rules;

public sealed class ReviewRulesTests
{
    private static readonly DateTimeOffset DuringTheReview = new(2026, 8, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Looking_back_before_the_review_opens_changes_nothing()
    {
        var pair = await PlannedAsync();
        Assert.Same(pair, pair.LookBack(Role.Mentor, Answers(Role.Mentor), DuringTheReview.AddDays(-7)));
    }

    [Fact]
    public async Task An_answer_given_stays_whatever_comes_later()
    {
        var answered = (await PlannedAsync()).LookBack(Role.Mentor, Answers(Role.Mentor), DuringTheReview);
        Assert.Same(answered, answered.LookBack(Role.Mentor, Answers(Role.Mentor, Next.Evolve), DuringTheReview));
    }

    [Fact]
    public async Task Time_passing_twice_is_time_passing_once()
    {
        var answered = (await PlannedAsync()).LookBack(Role.Mentor, Answers(Role.Mentor), DuringTheReview);
        foreach (var days in new[] { 0, 9, 10, 11, 13, 14, 40 })
        {
            var once = answered.At(DuringTheReview.AddDays(days));
            Assert.Same(once, once.At(DuringTheReview.AddDays(days)));
        }
    }

    [Fact]
    public async Task The_last_day_that_falls_on_a_weekend_ends_on_the_monday_after()
    {
        var pair = await PlannedAsync();
        var until = pair.Charter!.Until(new DateOnly(2026, 9, 5), new DateOnly(2026, 8, 1));
        var ends = (pair with { Charters = pair.Charters.Add(until) }).TermEnds(Role.Executive);
        Assert.Equal(new DateTimeOffset(2026, 9, 7, 7, 0, 0, TimeSpan.Zero), ends);
    }

    [Fact]
    public async Task A_pair_that_was_ended_by_one_of_them_has_no_review()
    {
        var left = Care.Leaving.Leave(await PlannedAsync(), Role.Mentor, DuringTheReview.AddDays(-30));
        Assert.Same(left, left.LookBack(Role.Executive, Answers(Role.Executive), DuringTheReview));
        Assert.DoesNotContain(
            left.Replan(DuringTheReview).Prompts,
            prompt => ReviewPlan.IsPlanned(prompt.Kind) && prompt.Delivery is DeliveryState.Waiting
        );
    }

    [Theory]
    [InlineData(Next.Close, Next.Evolve)]
    [InlineData(Next.Evolve, Next.Close)]
    [InlineData(Next.Evolve, Next.Extend)]
    public async Task Nothing_evolves_unless_both_wish_it(Next executive, Next mentor)
    {
        var revealed = (await PlannedAsync())
            .LookBack(Role.Executive, Answers(Role.Executive, executive), DuringTheReview)
            .LookBack(Role.Mentor, Answers(Role.Mentor, mentor), DuringTheReview);
        Assert.Equal(Stage.Reviewing, revealed.Stage);
        Assert.DoesNotContain(revealed.Prompts, prompt => prompt.Kind == PromptKind.EvolveBoth);
    }

    [Fact]
    public void A_review_is_read_as_it_was_written()
    {
        var written = JsonSerializer.Serialize(
            new TermReview(DuringTheReview, Role.Mentor, Mentor: Answers(Role.Mentor, Next.Extend), RevealedAt: null)
        );
        var read = JsonSerializer.Deserialize<TermReview>(written)!;
        Assert.True(read.Mentor!.Wish.TryRead(Role.Mentor, out var wish));
        Assert.Equal((Role.Mentor, new Wish(Next.Extend, 2)), (read.OpenedBy!.Value, wish));
        Assert.False(read.Mentor.Wish.TryRead(Role.Executive, out _));
    }

    [Fact]
    public async Task Over_a_default_term_the_coach_writes_at_most_twice_a_week_to_each()
    {
        var office = new Office();
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen");
        await Walks.ActiveAsync(executive, mentor);
        var firstMonday = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);
        await office.PassAsync(TimeSpan.FromDays(200));
        foreach (var chat in new[] { executive, mentor })
        {
            var weeks = chat
                .ReceivedAt.Where(message => message.At > firstMonday)
                .GroupBy(message => (int)(message.At - firstMonday).TotalDays / 7)
                .Select(week => (week.Key, Titles: week.Select(message => message.Title).ToList()));
            Assert.All(weeks, week => Assert.True(week.Titles.Count <= 2, string.Join(" | ", week.Titles)));
        }
    }

    [Fact]
    public void What_was_corrected_is_looked_back_on_as_it_was_and_as_it_is_and_said_once()
    {
        var pair = ATerm.Reviewing();

        var card = LookBackCards.Together(pair, Role.Mentor, CultureInfo.GetCultureInfo("en")).ToJson().ToString();

        Assert.Single(Regex.Matches(card, Regex.Escape(pair.Charters[0].Terms.Outcome)));
        Assert.Single(Regex.Matches(card, "I plan a launch unaided"));
    }

    private static async Task<Pair> PlannedAsync()
    {
        var office = new Office();
        await Walks.ActiveAsync(office.Add("Alex Wilber"), office.Add("Megan Bowen"));
        return Assert.Single(office.Pairs.All);
    }

    private static ReviewAnswers Answers(Role by, Next next = Next.Close) =>
        new(
            new Answer<int>(by, Visibility.Programme, 2),
            new Answer<int>(by, Visibility.Programme, 4),
            new Answer<Reached>(by, Visibility.Programme, Reached.Yes),
            new Answer<Reached>(by, Visibility.Programme, Reached.Yes),
            null,
            null,
            null,
            new Answer<int>(by, Visibility.Programme, 8),
            null,
            new Answer<Wish>(by, Visibility.Me, new Wish(next, next == Next.Extend ? 2 : 0))
        );
}
