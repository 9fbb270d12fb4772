using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class CheckInRhythmTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CheckInRhythmTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Theory]
    [InlineData("EverySecondSession", 1, 3, 5)]
    [InlineData("EverySession", 1, 2, 3, 4, 5, 6)]
    [InlineData("EveryThirdSession", 1, 4)]
    public async Task Each_side_is_asked_after_the_sessions_the_charter_says(string rhythm, params int[] sessions)
    {
        await ActiveAsync(rhythm);
        foreach (var role in Enum.GetValues<Role>())
        {
            Assert.Equal(sessions, CheckInsOf(role));
        }
    }

    [Fact]
    public async Task After_every_session_is_still_at_most_two_messages_a_week()
    {
        await ActiveAsync("EverySession");
        var firstMonday = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);
        await office.PassAsync(TimeSpan.FromDays(200));
        foreach (var chat in new[] { executive, mentor })
        {
            Assert.All(
                chat.ReceivedAt.Where(message => message.At > firstMonday)
                    .GroupBy(message => (int)(message.At - firstMonday).TotalDays / 7),
                week => Assert.InRange(week.Count(), 0, 2)
            );
        }
    }

    [Fact]
    public async Task The_rhythm_stands_in_the_charter_and_a_change_of_it_is_shown_from_both_sides()
    {
        await Walks.ActiveAsync(executive, mentor);
        await ProposesAsync("EveryThirdSession");
        mentor.SeesLast("then after every second one");
        mentor.SeesLast("then after every third one");
        await mentor.PressesAsync("Accept");
        mentor.SeesLast("After the first session, then after every third one");
    }

    [Fact]
    public async Task A_new_rhythm_asks_about_no_session_before_it()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(50));
        await ProposesAsync("EverySession");
        await mentor.PressesAsync("Accept");
        Assert.Equal([1, 3, 4, 5, 6], CheckInsOf(Role.Mentor));
    }

    [Fact]
    public async Task With_sessions_every_two_weeks_a_check_in_after_each_is_not_offered_nor_taken()
    {
        await DraftAsync();
        await SaveAsync("rhythm", "EveryTwoWeeks", "45");
        await executive.PressesAsync("Change something");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "checkins"));
        executive.Sees("every second session is often enough");
        executive.NeverSees("After every session");
        await executive.PressesAsync("Save", (CharterForms.FirstInput, "EverySession"));
        Assert.Equal(CheckInRhythm.EverySecondSession, Pair.Draft!.Terms.CheckIns);
    }

    [Fact]
    public async Task More_frequent_sessions_bring_the_check_ins_back_to_the_usual()
    {
        await DraftAsync();
        await SaveAsync("checkins", "EverySession");
        mentor.SeesLast("After every session");
        await SaveAsync("rhythm", "EveryTwoWeeks", "45");
        mentor.SeesLast("Changed: How often, Looking at how it goes.");
        Assert.Equal(CheckInRhythm.EverySecondSession, Pair.Draft!.Terms.CheckIns);
    }

    [Fact]
    public async Task Asked_for_a_check_in_when_none_is_due_the_coach_names_the_rhythm_that_is_agreed()
    {
        await ActiveAsync("EveryThirdSession");
        await mentor.SaysAsync("check-in");
        mentor.SeesLast("I ask again a week after every third session.");
    }

    private IEnumerable<int> CheckInsOf(Role role) =>
        Pair
            .Prompts.Where(prompt =>
                prompt.Kind == PromptKind.CheckInDue
                && prompt.To == role
                && prompt.Delivery is DeliveryState.Waiting or DeliveryState.Sent
            )
            .Select(prompt => prompt.Occurrence)
            .Order();

    private Task DraftAsync() =>
        Walks.DraftAsync(
            executive,
            mentor,
            ("For how long?", "6 months"),
            ("How much time do you truly have?", "2 hours"),
            ("What would repay the effort?", "Nothing")
        );

    /// <summary>A charter with that rhythm, and sessions booked.</summary>
    private async Task ActiveAsync(string rhythm)
    {
        await Walks.ActiveAsync(executive, mentor);
        if (rhythm != nameof(CheckInRhythm.EverySecondSession))
        {
            await ProposesAsync(rhythm);
            await mentor.PressesAsync("Accept");
        }
    }

    private async Task ProposesAsync(string rhythm)
    {
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "checkins"));
        await executive.PressesAsync("Propose it", (CharterForms.FirstInput, rhythm));
    }

    private async Task SaveAsync(string part, string first, string second = "")
    {
        await executive.PressesAsync("Change something");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, part));
        await executive.PressesAsync("Save", (CharterForms.FirstInput, first), (CharterForms.SecondInput, second));
    }
}
