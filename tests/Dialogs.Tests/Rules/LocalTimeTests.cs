using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2026-03-03T09:00Z", "Europe/Berlin", "2026-03-04T08:00Z")] // an ordinary Tuesday
    [InlineData("2026-03-03T23:30Z", "Europe/Berlin", "2026-03-05T08:00Z")] // Wednesday there already
    [InlineData("2026-03-06T09:00Z", "Europe/Berlin", "2026-03-09T08:00Z")] // Friday: not on a weekend
    [InlineData("2026-03-07T09:00Z", "Europe/Berlin", "2026-03-09T08:00Z")] // Saturday
    [InlineData("2026-03-08T09:00Z", "Europe/Berlin", "2026-03-09T08:00Z")] // Sunday
    [InlineData("2026-03-27T09:00Z", "Europe/Berlin", "2026-03-30T07:00Z")] // over the change to summer time
    [InlineData("2026-10-23T09:00Z", "Europe/Berlin", "2026-10-26T08:00Z")] // and back
    [InlineData("2026-03-03T14:00Z", "America/New_York", "2026-03-04T14:00Z")]
    [InlineData("2026-03-04T03:00Z", "America/New_York", "2026-03-04T14:00Z")] // still Tuesday there
    [InlineData("2026-03-06T14:00Z", "America/New_York", "2026-03-09T13:00Z")] // over the change to summer time
    [InlineData("2026-10-30T14:00Z", "America/New_York", "2026-11-02T14:00Z")] // and back
    [InlineData("2026-12-31T09:00Z", "Europe/Berlin", "2027-01-01T08:00Z")]
    [InlineData("2026-03-03T09:00Z", "Mars/Olympus", "2026-03-04T09:00Z")] // unknown: UTC
    [InlineData("2026-03-03T09:00Z", "", "2026-03-04T09:00Z")]
    public void A_reminder_comes_at_nine_on_the_next_working_day_where_the_person_is(
        string now,
        string zone,
        string reminder
    ) => Assert.Equal(DateTimeOffset.Parse(reminder), LocalTime.NextWorkingMorning(DateTimeOffset.Parse(now), zone));

    [Theory]
    [InlineData("9999-12-31", "23:59", "America/New_York", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31", "23:59", "Asia/Tokyo", "9999-12-31T14:59Z")]
    [InlineData("0001-01-01", "08:00", "Asia/Tokyo", "0001-01-01T00:00Z")]
    public void A_day_at_the_edge_of_time_is_a_moment_like_any_other(
        string day,
        string time,
        string zone,
        string moment
    ) => Assert.Equal(DateTimeOffset.Parse(moment), LocalTime.At(DateOnly.Parse(day), TimeOnly.Parse(time), zone));
}
