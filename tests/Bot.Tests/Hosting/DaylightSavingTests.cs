using System.Globalization;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

public sealed class DaylightSavingTests : CrowdTest
{
    private static readonly int[] MinutesAround = [-2_040, -600, -61, -30, 0, 1, 30, 61, 121, 600, 1_560, 1_980];
    private static readonly TimeSpan Step = TimeSpan.FromHours(3);

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T01:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-11-01T06:00:00Z")]
    public async Task What_is_due_around_the_change_goes_out_once_and_in_waking_hours(string zone, string change)
    {
        var changes = DateTimeOffset.Parse(change, CultureInfo.InvariantCulture);
        Clock.SkipTo(changes.AddHours(-36));
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await KnowAsync(alex);
        var due = new List<(Pair Pair, TeamsPerson Mentor)>();
        foreach (var minutes in MinutesAround)
        {
            var mentor = Teams.Add("Megan Bowen");
            await KnowAsync(mentor);
            var pair = PairOf(alex, mentor, Example.Proposed(), zone).Invite(changes.AddMinutes(minutes));
            await Pairs.AddAsync(pair, Ct);
            due.Add((pair, mentor));
        }

        while (Clock.GetUtcNow() < changes.AddHours(48))
        {
            Clock.Skip(Step);
            await host.LookedAsync();
        }

        foreach (var (pair, mentor) in due)
        {
            var sent = await PassUntilAsync<DeliveryState.Sent>(pair.Id);
            Assert.Equal(1, mentor.Chat.Count(Invitation));
            Assert.True(sent.At >= pair.Prompts[0].Due);
            var local = TimeZoneInfo.ConvertTime(sent.At, LocalTime.Zone(zone));
            Assert.InRange(local.TimeOfDay, TimeSpan.FromHours(8), TimeSpan.FromHours(19));
            Assert.True(LocalTime.IsWorkingDay(DateOnly.FromDateTime(local.DateTime)));
        }
    }
}
