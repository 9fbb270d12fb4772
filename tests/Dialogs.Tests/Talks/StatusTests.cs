using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class StatusTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public StatusTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task Status_says_what_I_want_how_we_get_there_where_I_am_and_where_the_other_is()
    {
        await Walks.ActiveAsync(executive, mentor);
        await mentor.SaysAsync("status");
        mentor.SeesLast("Where you and Alex stand");
        mentor.SeesLast("26 weeks to go, until 3 September 2026");
        mentor.SeesLast("See how a decision of that size is really made");
        mentor.SeesLast("How people in their first job decide what to buy online");
        mentor.SeesLast("Sessions so far: 0 of 7");
        mentor.SeesLast("Tuesday 10 March, 10:00");
        mentor.SeesLast("Half-time is on 3 June");
        mentor.SeesLast("What Alex wants\nI run the pricing review myself");
    }

    [Fact]
    public async Task Of_the_other_only_what_they_shared_is_shown()
    {
        await HeldAsync(("I will test the checkout myself", true), ("I should have interrupted", false));
        await mentor.SaysAsync("status");
        mentor.SeesLast("Sessions so far: 1 of 7");
        mentor.SeesLast("I will test the checkout myself");
        await executive.SaysAsync("status");
        await executive.SaysAsync("growth");
        executive.NeverSees("I should have interrupted");
        await mentor.SaysAsync("growth");
        mentor.SeesLast("I should have interrupted");
    }

    [Fact]
    public async Task What_was_applied_can_be_marked_and_the_mentor_sees_what_was_shared()
    {
        await HeldAsync(("I will test the checkout myself", true), ("I should have interrupted", false));
        await executive.SaysAsync("actions");
        executive.SeesLast("I will test the checkout myself");
        await executive.PressesAsync("I did this", (ActionCards.LineInput, "1"));
        executive.SeesLast("Done\nI will test the checkout myself");
        await mentor.SaysAsync("actions");
        mentor.SeesLast("Done\nI will test the checkout myself");
    }

    [Fact]
    public async Task A_line_kept_private_is_in_its_authors_log_only()
    {
        await HeldAsync(("I will test the checkout myself", false), ("I should have interrupted", false));
        await executive.SaysAsync("actions");
        await executive.PressesAsync("I let it go", (ActionCards.LineInput, "1"));
        executive.SeesLast("Let go\nI will test the checkout myself");
        await mentor.SaysAsync("actions");
        mentor.SeesLast("Nothing has been shared with you yet");
        await mentor.SaysAsync("status");
        await mentor.SaysAsync("growth");
        mentor.NeverSees("I will test the checkout myself");
    }

    [Fact]
    public async Task A_mentor_cannot_mark_what_the_executive_applied()
    {
        await HeldAsync(("I will test the checkout myself", true), ("I should have interrupted", false));
        await executive.SaysAsync("actions");
        await mentor.PressesForeignAsync(executive.Remembered["I did this"], (ActionCards.LineInput, "1"));
        Assert.Empty(Assert.Single(office.Pairs.All).Applied);
    }

    [Fact]
    public async Task While_a_pair_rests_status_says_so_and_the_charter_is_still_there()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("pause");
        await executive.PressesAsync("Pause", (Care.PauseCards.ForInput, Care.PauseCards.TwoWeeks));
        await mentor.SaysAsync("status");
        mentor.SeesLast("You and Alex are pausing");
        await mentor.SaysAsync("charter");
        mentor.SeesLast("Your charter with Alex");
    }

    private async Task HeldAsync((string Words, bool Shared) ofExecutive, (string Words, bool Shared) ofMentor)
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(7.5));
        foreach (var (chat, line) in new[] { (executive, ofExecutive), (mentor, ofMentor) })
        {
            await chat.PressesVerbAsync(
                SessionCards.SendCheck,
                (SessionCards.UsefulInput, "4"),
                (SessionCards.NextInput, line.Words),
                (SessionCards.ShareInput, line.Shared ? "true" : "false")
            );
        }
    }
}
