using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;

namespace RMBot.Bot.Tests.Doors;

/// <summary>How fast an organiser may ask the dashboard's API.</summary>
public sealed class OrganiserRateTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const int Burst = 5;
    private const string Mine = "/api/programme";

    [Fact]
    public async Task Who_asks_without_end_is_told_in_words_and_another_organiser_is_answered()
    {
        await StartLimitedAsync();
        var other = Teams.Add("Patti Fernandez");

        for (var time = 0; time < Burst; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await AsksAsync(Lynne, Mine)).Status);
        }

        var refused = await AsksAsync(Lynne, Mine);

        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "Too many requests came at once. Wait a moment and try again.", "1000"),
            (refused.Status, refused.Title, refused.Headers["Retry-After"])
        );
        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(other, Mine)).Status);
    }

    [Fact]
    public async Task Who_may_not_ask_at_all_uses_up_nothing_of_whom_they_name()
    {
        await StartLimitedAsync();
        var expired = Token(Lynne) with { ValidFrom = -TimeSpan.FromHours(2), ValidUntil = -TimeSpan.FromHours(1) };
        var roleless = Token(Lynne, ("roles", null));

        for (var time = 0; time < Burst * 2; time++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await AsksWithAsync(expired.Bearer(Clock), Mine)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await AsksWithAsync(roleless.Bearer(Clock), Mine)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(Lynne, Mine)).Status);
    }

    private Task<CoachHost> StartLimitedAsync() =>
        StartInProductionAsync(
            new KeyValuePair<string, string?>("Door:OrganiserBurst", $"{Burst}"),
            new KeyValuePair<string, string?>("Door:OrganiserPerSecond", "0.001")
        );
}
