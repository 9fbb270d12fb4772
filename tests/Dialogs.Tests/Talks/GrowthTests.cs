using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>What a mentor starts from and where they are at the end (S51, S56), and what a check-in asks of each side.</summary>
public sealed class GrowthTests
{
    private const string Start = "Where you start";
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public GrowthTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    [Fact]
    public async Task A_mentor_sees_where_they_started_and_the_executive_does_not()
    {
        await StartsAsync(shares: false);
        await mentor.SaysAsync("growth");
        mentor.SeesLast("2 at the start (only you see this)");
        await executive.SaysAsync("growth");
        executive.NeverSees("at the start");
        executive.NeverSees("shares something");
    }

    [Fact]
    public async Task A_start_that_is_shared_reaches_the_executive()
    {
        await StartsAsync(shares: true);
        executive.SeesLast("How sure I feel with senior people");
        await executive.SaysAsync("growth");
        executive.SeesLast("How sure Megan feels with senior people, 1 to 5\n2 at the start");
    }

    [Fact]
    public async Task Where_a_mentor_starts_is_asked_once()
    {
        await StartsAsync(shares: false);
        await office.PassAsync(TimeSpan.FromDays(56));
        await mentor.ChecksInAsync();
        Assert.Single(mentor.ReceivedAt, message => message.Title == Start);
    }

    [Fact]
    public async Task An_executive_is_not_asked_how_sure_they_feel()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync();
        executive.NeverSees(Start);
    }

    [Fact]
    public async Task The_review_takes_the_start_from_the_first_check_in()
    {
        await StartsAsync(shares: false);
        await office.PassAsync(ReviewWalks.UntilTheReview - TimeSpan.FromDays(14));
        await mentor.PressesAsync("Look back");
        mentor.SeesLast("At your first check-in you said 2.");
        await mentor.SaysAsync("review");
        await LookBackAsync(mentorShows: true);
        await executive.LooksBackAsync(ReviewWalks.Executive);
        executive.Sees("from 2 to 5");
        await executive.SaysAsync("growth");
        executive.SeesLast("From 2 at the start to 5 now");
    }

    [Fact]
    public async Task A_start_kept_private_stays_so_through_the_review()
    {
        await StartsAsync(shares: false);
        await office.PassAsync(ReviewWalks.UntilTheReview - TimeSpan.FromDays(14));
        await LookBackAsync(mentorShows: false);
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await executive.SaysAsync("growth");
        await executive.SaysAsync("review");
        executive.NeverSees("from 2 to 5");
        executive.NeverSees("From 2 at the start to 5 now");
        await mentor.SaysAsync("growth");
        mentor.SeesLast("From 2 at the start to 5 now (only you see this)");
    }

    [Fact]
    public async Task What_a_mentor_shows_of_today_waits_for_the_reveal()
    {
        await StartsAsync(shares: false);
        await office.PassAsync(ReviewWalks.UntilTheReview - TimeSpan.FromDays(14));
        await LookBackAsync(mentorShows: true);
        await executive.SaysAsync("growth");
        executive.NeverSees("at the start");
    }

    [Fact]
    public async Task A_mentor_whose_words_may_have_travelled_is_shown_the_way_to_the_organisers_and_nobody_else_learns_of_it()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(56));
        var before = executive.ReceivedAt.Count;
        await mentor.ChecksInAsync(("Between the two of you", "NotSure", true));
        await mentor.PressesAsync("Keep it");
        mentor.SeesLast("What was said between you");
        await mentor.PressesAsync("Tell the organisers");
        mentor.SeesLast("Raise a concern");
        Assert.Equal(before, executive.ReceivedAt.Count);
        Assert.Empty(office.Organisers.Heard);
    }

    [Theory]
    [InlineData(Role.Executive, "differently,more admit,promise protect,differently")]
    [InlineData(Role.Mentor, "challenge,more travelled,getting surprised,workload")]
    public void Over_a_term_each_side_is_asked_two_things_of_its_own_at_each_check_in(Role role, string asked) =>
        Assert.Equal(
            asked,
            string.Join(' ', new[] { 1, 3, 5 }.Select(n => string.Join(',', CheckInQuestions.ExtraFor(role, n))))
        );

    private async Task StartsAsync(bool shares)
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await mentor.ChecksInAsync((Start, "2", shares));
        await mentor.PressesAsync("Keep it");
    }

    /// <summary>The mentor's review, without the question where they started.</summary>
    private Task LookBackAsync(bool mentorShows) =>
        mentor.LooksBackAsync(ReviewWalks.Mentor[1..], shown: mentorShows ? ["Where are you now?"] : []);
}
