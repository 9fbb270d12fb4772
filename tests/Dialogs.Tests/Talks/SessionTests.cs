using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class SessionTests
{
    private static readonly TimeSpan UntilMorningInNewYork = TimeSpan.FromHours(5.5);
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public SessionTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task One_tap_books_the_whole_series_and_the_mentor_hears_of_it()
    {
        await Walks.ActiveAsync(executive, mentor);
        Assert.Equal(7, office.Calendar.Entries.Count);
        Assert.Equal(SeriesState.Booked, Assert.Single(Pair.Series).State);
        Assert.Equal(7, Pair.Sessions.Length);
        await office.PassAsync(UntilMorningInNewYork);
        mentor.SeesLast("Alex has booked your sessions");
        mentor.SeesLast("Tuesday 10 March, 05:00");
        executive.Sees("Tuesday 10 March, 10:00");
    }

    [Fact]
    public async Task Booking_twice_books_once()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.PressesOldAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        Assert.Equal(7, Pair.Sessions.Length);
    }

    [Fact]
    public async Task Two_working_days_before_the_executive_is_asked_and_the_mentor_gets_the_question_in_the_brief()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(3.1));
        executive.SeesLast("Your session on Tuesday 10 March, 10:00");
        executive.SeesLast("In the room you are a student");
        await executive.PressesAsync("Pass it on", (SessionCards.QuestionInput, "Why do they leave the basket?"));
        await office.PassAsync(TimeSpan.FromDays(1));
        mentor.SeesLast("Preparing for Alex");
        mentor.SeesLast("Why do they leave the basket?");
        mentor.SeesLast("Whether next year's budget goes into stores or into the app");
    }

    [Fact]
    public async Task A_question_after_the_brief_still_reaches_the_mentor()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(6));
        mentor.SeesLast("hasn't named a question");
        await executive.PressesAsync("Pass it on", (SessionCards.QuestionInput, "Why do they leave the basket?"));
        await office.PassAsync(UntilMorningInNewYork);
        mentor.SeesLast("Alex has a question for the session");
    }

    [Fact]
    public async Task The_student_reminder_comes_before_the_first_session_only()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(60));
        Assert.Equal(1, executive.Count("In the room you are a student"));
        Assert.True(executive.Count("Your session on") >= 2);
    }

    [Fact]
    public async Task After_a_session_both_are_asked_and_each_line_stays_with_its_author_unless_shared()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(7.5));
        executive.SeesLast("Your session with Megan");
        mentor.SeesLast("Your session with Alex");
        await executive.PressesAsync(
            "Send",
            (SessionCards.UsefulInput, "4"),
            (SessionCards.FreeInput, "5"),
            (SessionCards.NextInput, "I will test the checkout myself"),
            (SessionCards.ShareInput, "true")
        );
        await mentor.PressesAsync(
            "Send",
            (SessionCards.FreeInput, "2"),
            (SessionCards.NextInput, "I should have interrupted")
        );
        await office.PassAsync(TimeSpan.FromDays(28));
        mentor.Sees("I will test the checkout myself");
        executive.NeverSees("I should have interrupted");
        Assert.True(Pair.Sessions[0].WasHeld);
        Assert.False(Pair.Sessions[0].MentorCheck!.Free!.TryRead(Role.Executive, out _));
    }

    [Fact]
    public async Task A_cancelled_session_is_neither_prepared_nor_asked_about()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("Cancel the next one");
        Assert.Equal(SessionState.Cancelled, Pair.Sessions[0].State);
        await office.PassAsync(TimeSpan.FromDays(10));
        executive.NeverSees("Your session on Tuesday 10 March");
        mentor.NeverSees("Your session with Alex");
    }

    [Fact]
    public async Task Each_is_written_to_in_their_own_day_through_both_clock_changes()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(180));
        Assert.Equal(["09:00"], LocalTimes(executive, "Your session on", "Europe/Berlin"));
        Assert.Equal(["14:00"], LocalTimes(mentor, "Preparing for", "America/New_York"));
        Assert.All(Pair.Sessions, session => Assert.Equal("10:00", Local(session.StartsAt, "Europe/Berlin")));
    }

    [Fact]
    public async Task A_coach_that_was_down_for_two_months_catches_up_with_the_newest_alone()
    {
        await Walks.ActiveAsync(executive, mentor);
        var before = executive.ReceivedAt.Count;
        await office.BeDownAsync(TimeSpan.FromDays(64));
        Assert.Equal(1, executive.ReceivedAt.Count - before);
        executive.NeverSees("Your session on Tuesday 5 May");
        Assert.DoesNotContain(Pair.Prompts, prompt => prompt.NextLook <= office.Now);
    }

    private static string[] LocalTimes(Chat chat, string title, string zone) =>
        [
            .. chat
                .ReceivedAt.Where(message => message.Title.StartsWith(title, StringComparison.Ordinal))
                .Select(message => Local(message.At, zone))
                .Distinct(),
        ];

    private static string Local(DateTimeOffset at, string zone) =>
        TimeZoneInfo.ConvertTime(at, LocalTime.Zone(zone)).ToString("HH:mm");
}
