using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class EndingTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public EndingTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => office.Pairs.All.Single(pair => pair.Charter is not null);

    [Fact]
    public async Task A_term_ends_on_its_day_with_or_without_a_review()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(185));
        Assert.Equal((Stage.Closed, Ending.Completed), (Pair.Stage, Pair.Ending!.Value));
        foreach (var chat in new[] { executive, mentor })
        {
            chat.SeesLast("is complete");
            Assert.Equal("2026-09-03 07:00", chat.ReceivedAt[^1].At.ToString("yyyy-MM-dd HH:mm"));
        }
    }

    [Fact]
    public async Task After_its_end_nothing_more_is_sent_and_both_can_read_it()
    {
        await ReviewedAsync("Close", "Close");
        await office.PassAsync(TimeSpan.FromDays(20));
        var before = executive.ReceivedAt.Count;
        await office.PassAsync(TimeSpan.FromDays(90));
        Assert.Equal(before, executive.ReceivedAt.Count);
        foreach (var chat in new[] { executive, mentor })
        {
            await chat.SaysAsync("status");
            chat.SeesLast("complete");
            chat.SeesLast("mentor-thanks-token");
            chat.SeesLast(Walks.Ask[3].Answer);
        }
    }

    [Fact]
    public async Task The_other_says_yes_and_the_term_goes_on_with_a_new_charter_and_plan()
    {
        await ReviewedAsync("Extend", "Close", executiveMonths: 2);
        executive.SeesLast("You would like to go on for 2 months more");
        await mentor.PressesAsync("Yes, let's go on");
        Assert.Equal(Stage.Active, Pair.Stage);
        Assert.Equal((2, new DateOnly(2026, 11, 3)), (Pair.Charter!.Version, Pair.Charter.EndsOn));
        Assert.Equal(new DateOnly(2026, 9, 3), Pair.Charters[0].EndsOn);
        executive.SeesLast("You and Megan go on");
        await office.PassAsync(TimeSpan.FromDays(62));
        Assert.Equal(Stage.Active, Pair.Stage);
        Assert.Equal(2, Pair.Prompts.Count(prompt => prompt is { Kind: PromptKind.ReviewDue, To: Role.Mentor }));
        mentor.SeesLast("Your look back with Alex");
        mentor.SeesLast("3 November 2026");
        executive.NeverSees("is complete");
        await office.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(Stage.Closed, Pair.Stage);
    }

    [Fact]
    public async Task A_charter_that_was_extended_says_from_when_to_when_and_no_number_of_months()
    {
        await ReviewedAsync("Extend", "Close", executiveMonths: 2);
        await executive.SaysAsync("charter");
        executive.SeesLast("6 months");
        await mentor.PressesAsync("Yes, let's go on");
        await executive.SaysAsync("charter");
        executive.SeesLast("It ends on 3 November 2026");
        executive.SeesLast("For how long\nFrom 3 March 2026 to 3 November 2026");
        Assert.DoesNotContain("6 months", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_wish_the_same_time_and_go_on_at_once()
    {
        await ReviewedAsync("Extend", "Extend", executiveMonths: 3, mentorMonths: 3);
        Assert.Equal((Stage.Active, new DateOnly(2026, 12, 3)), (Pair.Stage, Pair.Charter!.EndsOn));
        executive.Sees("mentor-thanks-token");
        executive.Sees("You and Megan go on");
    }

    [Fact]
    public async Task Different_times_put_the_shorter_one_to_who_wished_for_longer()
    {
        await ReviewedAsync("Extend", "Extend", executiveMonths: 5, mentorMonths: 1);
        executive.SeesLast("Megan would like to go on for 1 month more");
        await executive.PressesAsync("Yes, let's go on");
        Assert.Equal(new DateOnly(2026, 10, 3), Pair.Charter!.EndsOn);
    }

    [Fact]
    public async Task A_no_is_neutral_and_the_term_ends_as_agreed()
    {
        await ReviewedAsync("Close", "Close");
        await mentor.PressesAsync("Propose to go on");
        await mentor.PressesAsync("Propose it", (ReviewCards.MonthsInput, "4"));
        executive.SeesLast("Megan would like to go on");
        await executive.PressesAsync("Let it end");
        mentor.SeesLast("It ends on 3 September 2026 as agreed");
        await office.PassAsync(TimeSpan.FromDays(20));
        Assert.Equal((Stage.Closed, 1), (Pair.Stage, Pair.Charters.Length));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("forever")]
    public async Task Only_a_set_time_can_be_proposed(string months)
    {
        await ReviewedAsync("Close", "Close");
        await mentor.PressesAsync("Propose to go on");
        await mentor.PressesAsync("Propose it", (ReviewCards.MonthsInput, months));
        Assert.Null(Pair.Reviews[0].Extension);
    }

    [Fact]
    public async Task Two_wishes_for_mentoring_are_revealed_and_begin_a_new_pair_with_roles_turned()
    {
        await ReviewedAsync("Evolve", "Evolve");
        Assert.Equal((Stage.Closed, Ending.Completed), (Pair.Stage, Pair.Ending!.Value));
        executive.SeesLast("You both said yes to mentoring");
        mentor.SeesLast("You both said yes to mentoring");
        await mentor.PressesAsync("Say what I want to learn");
        foreach (var (question, answer) in Walks.Ask.Where(asked => asked.Question != "Who could teach you this?"))
        {
            mentor.SeesLast(
                question.Replace("Megan", "Alex").Replace("Do they report to you?", "Do you report to them?")
            );
            await mentor.PressesAsync("Continue", (InterviewCards.AnswerInput, answer));
        }

        mentor.SeesLast("Ready to send to Alex Wilber?");
        var turned = office.Pairs.All.Single(pair => pair.Charter is null);
        Assert.Equal((Pair.Mentor.Id, Pair.Executive.Id), (turned.Executive.Id, turned.Mentor.Id));
        await mentor.PressesAsync("Send to Alex");
        executive.SeesLast("Megan Bowen would like to learn from you");
        await mentor.PressesOldAsync("Say what I want to learn");
        mentor.Sees("With Alex now");
        Assert.Equal(2, office.Pairs.All.Count());
    }

    [Theory]
    [InlineData("Evolve")]
    [InlineData("Close")]
    public async Task A_one_sided_wish_is_seen_nowhere_by_the_other(string wish)
    {
        var (withWish, withoutWish) = (await SeenByAsync(Role.Mentor, wish), await SeenByAsync(Role.Mentor, "Close"));
        Assert.Equal(withoutWish, withWish);
        (withWish, withoutWish) = (await SeenByAsync(Role.Executive, wish), await SeenByAsync(Role.Executive, "Close"));
        Assert.Equal(withoutWish, withWish);
        Assert.DoesNotContain("You both said yes", withWish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_for_mentoring_beside_a_wish_to_go_on_stays_hidden()
    {
        await ReviewedAsync("Evolve", "Extend", mentorMonths: 2);
        mentor.NeverSees("You both said yes");
        await executive.PressesAsync("Let it end");
        await office.PassAsync(TimeSpan.FromDays(20));
        mentor.NeverSees("You both said yes");
        executive.NeverSees("You both said yes");
    }

    /// <summary>Everything one side saw, and when, from the review to a week after the end; the other had that wish.</summary>
    private static async Task<string> SeenByAsync(Role viewer, string otherWishes)
    {
        var office = new Office();
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen");
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(2));
        await executive.LooksBackAsync(ReviewWalks.Executive, viewer == Role.Executive ? "Close" : otherWishes);
        await mentor.LooksBackAsync(ReviewWalks.Mentor, viewer == Role.Mentor ? "Close" : otherWishes);
        var chat = viewer == Role.Executive ? executive : mentor;
        await chat.SaysAsync("review");
        await office.PassAsync(TimeSpan.FromDays(21));
        await chat.SaysAsync("status");
        return chat.Everything + string.Join("\n", chat.ReceivedAt);
    }

    private async Task ReviewedAsync(
        string executiveWish,
        string mentorWish,
        int? executiveMonths = null,
        int? mentorMonths = null
    )
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(2));
        await executive.LooksBackAsync(ReviewWalks.Executive, executiveWish, executiveMonths);
        await mentor.LooksBackAsync(ReviewWalks.Mentor, mentorWish, mentorMonths);
    }
}
