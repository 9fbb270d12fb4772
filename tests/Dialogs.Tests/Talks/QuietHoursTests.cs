using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class QuietHoursTests
{
    private readonly Office office = new();

    [Fact]
    public async Task News_at_night_waits_until_the_other_persons_working_morning()
    {
        var (executive, mentor) = await ActiveAsync("America/New_York");
        var before = mentor.ReceivedAt.Count;
        await BookAsync(executive);
        executive.Sees("Booked");
        Assert.Equal(before, mentor.ReceivedAt.Count);
        await office.PassAsync(TimeSpan.FromHours(6));
        var (at, title) = mentor.ReceivedAt[^1];
        Assert.Equal("Alex has booked your sessions", title);
        Assert.Equal(9, TimeZoneInfo.ConvertTime(at, LocalTime.Zone("America/New_York")).Hour);
    }

    [Fact]
    public async Task Nobody_is_kept_waiting_when_their_zone_is_not_known()
    {
        var (executive, mentor) = await ActiveAsync("UTC");
        await office.PassAsync(TimeSpan.FromHours(14));
        await BookAsync(executive);
        mentor.SeesLast("Alex has booked your sessions");
    }

    [Fact]
    public async Task What_answers_ones_own_press_comes_at_once_at_any_hour()
    {
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
        await Walks.DraftAsync(executive, mentor);
        mentor.SeesLast("Your charter with Alex, in draft");
    }

    [Theory]
    [InlineData("2026-03-03T07:59:00+01:00", "2026-03-03T09:00:00+01:00")]
    [InlineData("2026-03-03T08:00:00+01:00", "2026-03-03T08:00:00+01:00")]
    [InlineData("2026-03-03T19:00:00+01:00", "2026-03-03T19:00:00+01:00")]
    [InlineData("2026-03-03T19:01:00+01:00", "2026-03-04T09:00:00+01:00")]
    [InlineData("2026-03-06T22:00:00+01:00", "2026-03-09T09:00:00+01:00")]
    [InlineData("2026-03-28T12:00:00+01:00", "2026-03-30T09:00:00+02:00")]
    public async Task A_prompt_is_looked_at_in_waking_hours_of_a_working_day(string due, string looked)
    {
        await ActiveAsync("Europe/Berlin");
        var prompt = Prompt.Of(PromptKind.SessionsBooked, Role.Mentor, DateTimeOffset.Parse(due));
        var pair = Assert.Single(office.Pairs.All);
        Assert.Equal(DateTimeOffset.Parse(looked), pair.NextLook(prompt));
        Assert.Equal(prompt.Due, pair.NextLook(prompt with { IsAnswer = true }));
    }

    private async Task<(Chat Executive, Chat Mentor)> ActiveAsync(string mentorsZone)
    {
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen", timeZone: mentorsZone);
        await Walks.AgreedAsync(executive, mentor);
        return (executive, mentor);
    }

    private static async Task BookAsync(Chat executive)
    {
        await executive.PressesAsync("See times");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
    }
}
