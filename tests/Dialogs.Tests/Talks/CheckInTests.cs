using RMBot.Calendars;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class CheckInTests
{
    private const string Due = "How is it going with";
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CheckInTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task A_week_after_the_first_session_and_every_second_one_each_is_asked_in_their_own_morning()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(180));
        Assert.Equal(["2026-03-17 09:00", "2026-05-12 09:00", "2026-07-07 09:00"], Asked(executive, "Europe/Berlin"));
        Assert.Equal(["2026-03-17 09:00", "2026-05-12 09:00", "2026-07-07 09:00"], Asked(mentor, "America/New_York"));
    }

    [Fact]
    public async Task No_check_in_follows_a_cancelled_session()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        await office.PassAsync(TimeSpan.FromDays(30));
        executive.NeverSees(Due);
        mentor.NeverSees(Due);
    }

    [Fact]
    public async Task A_check_in_never_blocks_and_its_card_stays_usable()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Not now");
        await executive.PressesAsync("Begin");
        executive.SeesLast("What works?");
        await executive.SaysAsync("sessions");
        executive.SeesLast("Your sessions ahead");
        await executive.SaysAsync("who sees what?");
        executive.SeesLast("What works?");
        await executive.PressesAsync(
            "Continue",
            (InterviewCards.AnswerInput, "We laugh a lot"),
            (InterviewCards.ShareInput, "false")
        );
        executive.SeesLast("What doesn't?");
        await executive.PressesAsync("Not now");
        await office.PassAsync(TimeSpan.FromDays(9));
        await executive.PressesAsync("Begin");
        executive.SeesLast("What doesn't?");
    }

    [Fact]
    public async Task Only_what_its_author_shares_reaches_the_other_and_only_once_it_is_kept()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await mentor.ChecksInAsync(
            ("What works?", "works-token", true),
            ("What doesn't?", "not-token", false),
            ("One thing to change", "change-token", true),
            ("Speaking up", "speak-token", false),
            ("How freely can you talk?", "4", false),
            ("How much do you want this?", "5", false),
            ("Still on purpose?", "Partly", false)
        );
        mentor.SeesLast("Your check-in, before it's kept");
        mentor.SeesLast("You share this with Alex.");
        executive.NeverSees("works-token");

        await mentor.PressesAsync("Keep it");
        executive.SeesLast("Megan shares something with you");
        executive.SeesLast("works-token");
        executive.SeesLast("change-token");
        executive.NeverSees("not-token");
        executive.NeverSees("speak-token");
        executive.NeverSees("How freely can you talk?");
        Assert.False(Pair.CheckIn(1, Role.Mentor)!.Comfort!.TryRead(Role.Executive, out _));
        Assert.Equal(1, executive.Count("shares something with you"));
        Assert.True(executive.Has("Propose a change"));
    }

    [Fact]
    public async Task The_other_hears_nothing_when_nothing_is_shared()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        var before = executive.ReceivedAt.Count;
        await mentor.ChecksInAsync(("What works?", "All of it", false), ("How much do you want this?", "4", false));
        await mentor.PressesAsync("Keep it");
        Assert.Equal(before, executive.ReceivedAt.Count);
    }

    [Fact]
    public async Task Everything_can_be_left_out()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync();
        await executive.PressesAsync("Keep it");
        executive.Sees("Thank you. It stays with you.");
        mentor.NeverSees("shares something");
        executive.NeverSees("What would help?");
    }

    [Fact]
    public async Task Whoever_goes_on_sees_what_they_told_until_it_is_kept()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await mentor.ChecksInAsync(("What works?", "works-token", false));
        await mentor.SaysAsync("status");

        await mentor.SaysAsync("continue");

        mentor.SeesLast("Your check-in, before it's kept");
        mentor.SeesLast("works-token");
        await mentor.PressesAsync("Keep it");
        await mentor.SaysAsync("continue");
        Assert.DoesNotContain("before it's kept", mentor.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_is_changed_from_the_summary()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(("What works?", "The first try", true), ("A new idea", "A walk", false));
        await executive.PressesChangeAsync("working");
        executive.SeesLast("The first try");
        await executive.PressesAsync("Continue", (InterviewCards.AnswerInput, "The second try"));
        executive.SeesLast("The second try");
        executive.SeesLast("A walk");
    }

    [Fact]
    public async Task A_check_in_opens_with_the_steps_agreed_last_time()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(
            ("A step until next time", "Show each other one real shopping basket", false),
            ("Who does it?", "Megan", false),
            ("Until when?", "In two weeks", false)
        );
        executive.SeesLast("Megan: Show each other one real shopping basket, by 31 March");
        await executive.PressesAsync("Keep it");
        mentor.SeesLast("You: Show each other one real shopping basket, by 31 March");

        await office.PassAsync(TimeSpan.FromDays(56));
        await mentor.PressesAsync("Begin");
        mentor.SeesLast("Your agreed step");
        mentor.SeesLast("Show each other one real shopping basket");
        await mentor.PressesAsync("Continue", (InterviewCards.AnswerInput, "Done"));
        mentor.SeesLast("What works?");
        await mentor.FinishesCheckInAsync();
        await mentor.PressesAsync("Keep it");
        Assert.Equal(StepState.Done, Assert.Single(Pair.Steps).State);
        await executive.PressesAsync("Begin");
        executive.SeesLast("What works?");
    }

    [Fact]
    public async Task A_step_is_shown_as_it_was_written_whatever_is_in_it()
    {
        const string markup = "See [here](https://example.com) and **bold**";
        var styled = 0;
        mentor.Shown += card =>
            styled += card.Descendants()
                .OfType<Newtonsoft.Json.Linq.JObject>()
                .Count(part =>
                    (string?)part["type"] is "TextBlock" or "Input.ChoiceSet"
                    && part.ToString().Contains(markup, StringComparison.Ordinal)
                );
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(("A step until next time", markup, false));
        await executive.PressesAsync("Keep it");
        mentor.SeesLast(markup);
        await office.PassAsync(TimeSpan.FromDays(56));
        await mentor.PressesAsync("Begin");
        mentor.SeesLast(markup);
        await mentor.PressesAsync("Continue", (InterviewCards.AnswerInput, "Done"));
        await mentor.FinishesCheckInAsync();
        mentor.SeesLast(markup);
        Assert.Equal(0, styled);
    }

    [Fact]
    public async Task A_skipped_check_in_is_over_without_a_reason()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Skip this one");
        executive.SeesLast("Skipped");
        await executive.SaysAsync("check-in");
        executive.SeesLast("No check-in is waiting for you");
    }

    [Fact]
    public async Task Not_now_asks_once_more_the_next_working_morning_and_leaves_the_card_usable()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Not now");
        executive.SeesLast("I ask once more");
        Assert.True(executive.Has("Begin"));
        await office.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(["2026-03-17 09:00", "2026-03-18 09:00"], Asked(executive, "Europe/Berlin"));
        await executive.PressesAsync("Not now");
        await office.PassAsync(TimeSpan.FromDays(5));
        Assert.Equal(2, Asked(executive, "Europe/Berlin").Length);
    }

    [Fact]
    public async Task What_is_skipped_after_a_not_now_does_not_come_back()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Not now");
        await executive.PressesAsync("Skip this one");
        await office.PassAsync(TimeSpan.FromDays(5));
        Assert.Single(Asked(executive, "Europe/Berlin"));
    }

    [Fact]
    public async Task Saying_check_in_finds_the_one_that_waits()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.SaysAsync("check in");
        executive.SeesLast("How is it going with Megan?");
        await executive.ChecksInAsync(("What works?", "Much", false));
        await executive.SaysAsync("check-in");
        executive.SeesLast("Your check-in, before it's kept");
    }

    [Fact]
    public async Task Pressing_twice_keeps_once()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(("What works?", "Much", true), ("A step until next time", "Lunch", false));
        await executive.PressesAsync("Keep it");
        await executive.PressesOldAsync("Keep it");
        Assert.Single(Pair.Steps);
        Assert.Equal(1, mentor.Count("shares something with you"));
    }

    [Fact]
    public async Task Starting_over_asks_from_the_first_question()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Begin");
        await executive.SaysAsync("Almost everything");
        await executive.SaysAsync("start over");
        await executive.PressesAsync("Start over");
        executive.SeesLast("What works?");
    }

    private static string[] Asked(Chat chat, string zone) =>
        [
            .. chat
                .ReceivedAt.Where(message => message.Title.StartsWith(Due, StringComparison.Ordinal))
                .Select(message =>
                    TimeZoneInfo.ConvertTime(message.At, LocalTime.Zone(zone)).ToString("yyyy-MM-dd HH:mm")
                ),
        ];
}
