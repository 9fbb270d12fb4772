using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class MilestoneTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public MilestoneTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task A_milestone_is_added_to_the_draft_and_the_other_sees_it()
    {
        await DraftAsync();
        await AddAsync("A day in the shop", "2026-05-04");
        mentor.SeesLast("Changed: Milestones.");
        mentor.SeesLast("4 May: A day in the shop");
    }

    [Fact]
    public async Task A_milestone_is_changed_and_taken_out_again()
    {
        await DraftAsync();
        await AddAsync("A day in the shop", "2026-05-04");
        await OpenAsync(1);
        await executive.PressesAsync("Save", Filled("A week in the shop", "2026-05-11"));
        mentor.SeesLast("11 May: A week in the shop");
        mentor.NeverSees("A day in the shop\n\n");
        await OpenAsync(1);
        await executive.PressesAsync("Take it out");
        Assert.Empty(Pair.Draft!.Terms.Milestones);
    }

    [Fact]
    public async Task A_charter_holds_three_milestones_and_no_more()
    {
        await DraftAsync();
        foreach (var day in new[] { "2026-04-01", "2026-05-01", "2026-06-01" })
        {
            await AddAsync("A talk about it", day);
        }

        await executive.PressesAsync("Change something");
        executive.SeesLast("Milestone 3, 1 June");
        executive.NeverSees("A new milestone");
    }

    [Theory]
    [InlineData("2026-03-02", "That day is over.")]
    [InlineData("2026-09-04", "Your time together ends on 3 September 2026.")]
    [InlineData("", "Please choose a day for it.")]
    [InlineData("soon", "Please choose a day for it.")]
    public async Task A_day_outside_the_term_is_asked_for_again_and_nothing_typed_is_lost(string day, string asked)
    {
        await DraftAsync();
        await AddAsync("A day in the shop", day);
        executive.Sees(asked);
        executive.Sees("A day in the shop");
        Assert.Empty(Pair.Draft!.Terms.Milestones);
        await executive.PressesAsync("Save", Filled("A day in the shop", "2026-09-03"));
        Assert.Single(Pair.Draft!.Terms.Milestones);
    }

    [Fact]
    public async Task A_milestone_without_words_is_asked_for_again()
    {
        await DraftAsync();
        await AddAsync(" ", "2026-05-04");
        executive.Sees("A milestone on the way");
        Assert.Empty(Pair.Draft!.Terms.Milestones);
    }

    [Fact]
    public async Task A_length_that_would_leave_a_milestone_behind_is_not_taken()
    {
        await DraftAsync();
        await AddAsync("A day in the shop", "2026-08-20");
        await executive.PressesAsync("Change something");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "settle"));
        await executive.PressesAsync("Save", Filled("3", "90"));
        executive.Sees("A milestone would come after that end.");
        Assert.Equal(6, Pair.Draft!.Terms.Months);
    }

    [Fact]
    public async Task While_the_length_is_open_there_is_no_milestone_to_add()
    {
        await Walks.DraftAsync(executive, mentor);
        await executive.PressesAsync("Change something");
        executive.NeverSees("A new milestone");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "milestone-1"));
        executive.NeverSees("A milestone on the way");
    }

    [Fact]
    public async Task A_milestone_is_proposed_later_and_becomes_the_next_waypoint()
    {
        await ProposesAsync("A day in the shop", "2026-03-30");
        mentor.SeesLast("30 March: A day in the shop");
        await mentor.PressesAsync("Accept");
        mentor.SeesLast("30 March: A day in the shop");
        await executive.SaysAsync("status");
        executive.SeesLast("Your next milestone, 30 March, in 3 weeks\nA day in the shop");
        await office.PassAsync(TimeSpan.FromDays(28));
        await executive.SaysAsync("status");
        executive.SeesLast("Half-time is on 3 June, in 9 weeks.");
    }

    [Fact]
    public async Task A_proposed_milestone_stays_within_the_agreed_term()
    {
        await ProposesAsync("A day in the shop", "2026-09-04");
        executive.SeesLast("Your time together ends on 3 September 2026.");
        executive.SeesLast("A day in the shop");
        Assert.Empty(Pair.Corrections);
    }

    [Fact]
    public async Task A_check_in_opens_with_the_milestone_that_came_due_and_only_with_that()
    {
        await ProposesAsync("A day in the shop", "2026-03-16");
        await mentor.PressesAsync("Accept");
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "milestone-2"));
        await executive.PressesAsync("Propose it", Filled("The review without help", "2026-07-01"));
        await mentor.PressesAsync("Accept");
        await office.PassAsync(TimeSpan.FromDays(14.3));
        executive.SeesLast("What you set out to reach by 16 March\nA day in the shop");
        mentor.SeesLast("A day in the shop");
        Assert.DoesNotContain("without help", executive.Last, StringComparison.Ordinal);
    }

    private async Task DraftAsync() =>
        await Walks.DraftAsync(
            executive,
            mentor,
            ("For how long?", "6 months"),
            ("How much time do you truly have?", "2 hours"),
            ("What would repay the effort?", "Nothing")
        );

    /// <summary>Opens the form of the milestone of that number, or of the first that is free.</summary>
    private async Task OpenAsync(int number)
    {
        await executive.PressesAsync("Change something");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, $"milestone-{number}"));
    }

    private async Task AddAsync(string what, string day)
    {
        await OpenAsync(Pair.Draft!.Terms.Milestones.Length + 1);
        await executive.PressesAsync("Save", Filled(what, day));
    }

    private async Task ProposesAsync(string what, string day)
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "milestone-1"));
        await executive.PressesAsync("Propose it", Filled(what, day));
    }

    private static (string, string)[] Filled(string first, string second) =>
        [(CharterForms.FirstInput, first), (CharterForms.SecondInput, second)];
}
