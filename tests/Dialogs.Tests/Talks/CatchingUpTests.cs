using RMBot.Care;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>The coach was down, or somebody said not now: each thing is said once.</summary>
public sealed class CatchingUpTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CatchingUpTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Down_for_ten_days_over_the_opening_of_the_review_it_sends_one_card_to_each()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview - TimeSpan.FromDays(1));
        var before = (executive.ReceivedAt.Count, mentor.ReceivedAt.Count);
        await office.BeDownAsync(TimeSpan.FromDays(10));
        await office.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal((before.Item1 + 1, before.Item2 + 1), (executive.ReceivedAt.Count, mentor.ReceivedAt.Count));
        executive.SeesLast("Your look back with Megan");
        mentor.SeesLast("Your look back with Alex");
    }

    [Fact]
    public void An_invitation_that_went_out_late_is_not_followed_by_its_reminder()
    {
        var pair = APair.Invited();
        var invitation = pair.Prompts.Single(prompt => prompt.Kind == PromptKind.Invitation);
        var reminder = pair.Prompts.First(prompt => prompt.Kind == PromptKind.InvitationReminder);
        var now = reminder.Due.AddDays(3);
        Assert.True(pair.IsOvertaken(reminder, now));
        Assert.True(pair.Sent(invitation.Id, now).IsOvertaken(reminder, now));
        Assert.False(pair.Sent(invitation.Id, APair.Start).IsOvertaken(reminder, now));
    }

    [Fact]
    public async Task Down_since_the_charter_it_asks_to_book_and_does_not_nudge_as_well()
    {
        await Walks.DraftAsync(
            executive,
            mentor,
            ("For how long?", "6 months"),
            ("How much time do you truly have?", "2 hours"),
            ("What would repay the effort?", "Nothing")
        );
        await office.PassAsync(TimeSpan.FromHours(12));
        foreach (var chat in new[] { executive, mentor })
        {
            await chat.PressesAsync("Confirm");
            await chat.PressesAsync("Confirm");
        }

        await office.BeDownAsync(TimeSpan.FromDays(50));
        executive.NeverSees("It's been a while");
        Assert.Equal(1, executive.Count("Book your sessions with Megan"));
    }

    [Fact]
    public async Task Down_until_a_session_is_over_it_does_not_prepare_for_it()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(1));
        await office.BeDownAsync(TimeSpan.FromDays(7));
        executive.NeverSees("Your session on");
        mentor.NeverSees("Preparing for");
        executive.SeesLast("Your session with Megan");
    }

    [Fact]
    public async Task Not_now_on_the_look_back_brings_it_back_on_the_next_working_morning_once()
    {
        await ToTheReviewAsync();
        await executive.PressesVerbAsync(SnoozeCards.Later);
        executive.SeesLast("on your next working morning");
        await office.PassAsync(TimeSpan.FromDays(1));
        executive.SeesLast("Your look back with Megan");
        await executive.PressesVerbAsync(SnoozeCards.Later);
        executive.SeesLast("I won't ask about this again");
        await office.PassAsync(TimeSpan.FromDays(5));
        Assert.Equal(0, executive.Count("Your look back with Megan"));
    }

    [Fact]
    public async Task Skip_on_the_look_back_lets_it_and_its_reminder_go()
    {
        await ToTheReviewAsync();
        await executive.PressesVerbAsync(SnoozeCards.Skip);
        await mentor.SaysAsync("finish");
        await office.PassAsync(TimeSpan.FromDays(12));
        executive.NeverSees("Your look back is still open");
        mentor.Sees("Your look back is still open");
    }

    private async Task ToTheReviewAsync()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview);
        executive.SeesLast("Your look back with Megan");
    }
}
