using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Both have looked back on 20 August; a session on the 25th and the last day, 3 September, are still ahead.</summary>
public sealed class LastDaysTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public LastDaysTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task The_last_session_is_prepared_and_asked_about_like_any_other()
    {
        await LookedBackAsync();
        await office.PassAsync(TimeSpan.FromDays(1));
        executive.SeesLast("Your session on Tuesday 25 August");
        await executive.PressesAsync("Pass it on", (SessionCards.QuestionInput, "What did I miss?"));
        await office.PassAsync(TimeSpan.FromHours(8));
        mentor.SeesLast("Preparing for Alex");
        mentor.SeesLast("What did I miss?");
        await office.PassAsync(TimeSpan.FromDays(5));
        foreach (var chat in new[] { executive, mentor })
        {
            await chat.PressesVerbAsync(
                SessionCards.SendCheck,
                (SessionCards.HeldInput, SessionCards.Yes),
                (SessionCards.NextInput, "I ask first")
            );
        }

        Assert.True(Pair.Sessions[^1].ExecutiveCheck!.Held && Pair.Sessions[^1].MentorCheck!.Held);
    }

    [Fact]
    public async Task The_last_session_can_be_moved_and_the_other_hears_of_it()
    {
        await LookedBackAsync();
        await mentor.SaysAsync("sessions");
        await mentor.PressesAsync("Move the next one");
        await mentor.PressesVerbAsync(
            ArrangingCards.Look,
            (ArrangingCards.DayInput, "2026-08-26"),
            (ArrangingCards.TimeOfDayInput, "11:00")
        );
        await mentor.PressesAsync("Move it");
        executive.SeesLast("Now: Wednesday 26 August, 11:00");
    }

    [Fact]
    public async Task The_last_session_can_be_called_off_and_no_new_series_is_offered()
    {
        await LookedBackAsync();
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        executive.Sees("No session is planned.");
        await executive.PressesOldAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        Assert.Equal(["book 1", "cancel 7"], office.Calendar.Done);
        Assert.Null(Pair.NextSession(office.Now));
    }

    [Fact]
    public async Task Not_now_brings_the_question_for_the_last_session_back()
    {
        await LookedBackAsync();
        await office.PassAsync(TimeSpan.FromDays(1));
        await executive.PressesVerbAsync(Care.SnoozeCards.Later);
        await office.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal(1, executive.Count("Your session on Tuesday 25 August"));
    }

    [Fact]
    public async Task Nothing_else_is_asked_any_more()
    {
        await LookedBackAsync();
        await office.PassAsync(TimeSpan.FromDays(13));
        var asked = Pair.Prompts.Where(prompt =>
            prompt.Delivery is DeliveryState.Sent sent && sent.At > office.Now.AddDays(-12.5)
        );
        Assert.DoesNotContain(
            asked,
            prompt => prompt.Kind is PromptKind.CheckInDue or PromptKind.Nudge or PromptKind.Rescue or PromptKind.Thank
        );
    }

    [Fact]
    public async Task Thanks_that_come_after_the_look_back_are_not_taken_for_passed_on()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(7.5));
        await executive.PressesVerbAsync(SessionCards.SendCheck, (SessionCards.HeldInput, SessionCards.Yes));
        await office.PassAsync(ReviewWalks.UntilTheReview - TimeSpan.FromDays(7));
        await BothLookBackAsync();
        await executive.PressesVerbAsync(
            Momentum.MomentumCards.Thank,
            (Momentum.MomentumCards.ThanksInput, "You made me ask")
        );
        executive.NeverSees("Megan gets this");
        Assert.Null(Pair.Thanks);
    }

    [Fact]
    public async Task What_was_used_can_still_be_marked()
    {
        await LookedBackAsync();
        await office.PassAsync(TimeSpan.FromDays(6));
        await executive.PressesVerbAsync(SessionCards.SendCheck, (SessionCards.NextInput, "I ask first"));
        await executive.SaysAsync("actions");
        await executive.PressesVerbAsync(ActionCards.Done, (ActionCards.LineInput, "7"));
        Assert.Equal(AppliedState.Done, Assert.Single(Pair.Applied).State);
    }

    private async Task LookedBackAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview);
        await BothLookBackAsync();
        Assert.Equal(Stage.Reviewing, Pair.Stage);
    }

    private async Task BothLookBackAsync()
    {
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await mentor.LooksBackAsync(ReviewWalks.Mentor);
    }
}
