using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class WayForwardTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public WayForwardTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    [Theory]
    [InlineData("How freely can you talk?", "2")]
    [InlineData("How much do you want this?", "1")]
    [InlineData("Still on purpose?", "We have nothing to talk about")]
    public async Task A_low_word_brings_its_author_their_own_options_and_the_other_nothing(string question, string said)
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        var before = executive.ReceivedAt.Count;
        await mentor.ChecksInAsync((question, said, true));
        await mentor.PressesAsync("Keep it");
        mentor.SeesLast("What would help?");
        Assert.Equal(before, executive.ReceivedAt.Count);
    }

    [Fact]
    public async Task Two_sessions_that_were_moved_or_cancelled_bring_options_too()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        foreach (var _ in new[] { 2, 3 })
        {
            await executive.SaysAsync("sessions");
            await executive.PressesAsync("Cancel the next one");
        }

        await mentor.ChecksInAsync(("How much do you want this?", "5", false));
        await mentor.PressesAsync("Keep it");
        mentor.SeesLast("What would help?");
    }

    [Fact]
    public async Task Another_topic_is_proposed_in_one_press()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await mentor.ChecksInAsync(("How much do you want this?", "1", false));
        await mentor.PressesAsync("Keep it");
        await mentor.PressesAsync("Show me", (WayForwardCards.WayInput, nameof(WayForward.OtherTopic)));
        await mentor.PressesAsync("Propose it", (CharterForms.FirstInput, "How people choose on their phones"));
        executive.SeesLast("Megan proposes a change");
        executive.SeesLast("How people in their first job decide what to buy online");
        executive.SeesLast("How people choose on their phones");
        await executive.PressesAsync("Accept");
        Assert.Equal("How people choose on their phones", Assert.Single(office.Pairs.All).Charter!.Terms.Topic);
    }

    [Theory]
    [InlineData(WayForward.Shorter, "How often")]
    [InlineData(WayForward.OtherTopic, "Generative AI at work")]
    [InlineData(WayForward.DeeperQuestion, "Which trends do you see")]
    [InlineData(WayForward.HowWeWork, "What I value in our talks")]
    [InlineData(WayForward.Pause, "until")]
    [InlineData(WayForward.End, "End")]
    public async Task Every_option_leads_somewhere(WayForward way, string shown)
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await mentor.ChecksInAsync(("How much do you want this?", "1", false));
        await mentor.PressesAsync("Keep it");
        var before = executive.ReceivedAt.Count;
        await mentor.PressesAsync("Show me", (WayForwardCards.WayInput, way.ToString()));
        mentor.SeesLast(shown);
        mentor.NeverSees("What would help?");
        Assert.Equal(before, executive.ReceivedAt.Count);
    }
}
