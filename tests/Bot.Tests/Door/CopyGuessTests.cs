using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Privacy;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Who guesses links to copies of people's data waits; who has one does not.</summary>
public sealed class CopyGuessTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const int Burst = 5;
    private const string Guesser = "203.0.113.7";
    private const string Owner = "198.51.100.20";

    [Fact]
    public async Task An_address_that_guesses_is_refused_after_some_tries_and_the_owner_gets_their_copy()
    {
        var host = await StartAsync(settings: Limited(isBehindProxy: true));
        var link = await LinkAsync();

        var guesses = await GuessesAsync(Guesser, Burst + 2);
        host.Forget();
        var unasked = await GuessesAsync(Guesser, 60);
        var requests = host.Outgoing.Forget().Count(step => step.Name.Contains("Copies", StringComparison.Ordinal));

        Assert.Equal([.. Enumerable.Repeat(404, Burst), 429, 429], guesses);
        Assert.All(unasked, status => Assert.Equal(429, status));
        Assert.Equal(0, requests);
        Assert.Equal(200, await StatusAsync(link, Owner));
    }

    [Fact]
    public async Task A_link_that_opens_is_no_guess()
    {
        await StartAsync(settings: Limited(isBehindProxy: true));
        var link = await LinkAsync();

        var answers = new List<int>();
        for (var time = 0; time < Burst; time++)
        {
            answers.Add(await StatusAsync(link, Owner));
        }

        Assert.Equal(Enumerable.Repeat(200, Burst), answers);
        Assert.Equal(404, (await GuessesAsync(Owner, 1))[0]);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 429)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 404)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", 429)]
    [InlineData("10.0.0.4", "10.0.0.4", 404)]
    [InlineData("fd00::7", "fd00::7", 404)]
    public async Task One_address_is_one_network_of_IPv6_and_a_proxys_is_nobodys(string first, string then, int status)
    {
        await StartAsync(settings: Limited(isBehindProxy: true));

        await GuessesAsync(first, Burst);

        Assert.Equal([status], await GuessesAsync(then, 1));
    }

    [Fact]
    public async Task Where_no_proxy_is_named_nobody_is_believed_who_says_they_come_from_elsewhere()
    {
        await StartAsync(settings: Limited(isBehindProxy: false));

        // From this machine itself, which many may share.
        Assert.Equal(Enumerable.Repeat(404, Burst + 2), await GuessesAsync(Guesser, Burst + 2));
    }

    private static KeyValuePair<string, string?>[] Limited(bool isBehindProxy) =>
        [
            new("Door:GuessBurst", $"{Burst}"),
            new("Door:GuessPerSecond", "0.001"),
            new("Door:BehindProxy", $"{isBehindProxy}"),
        ];

    private async Task<Uri> LinkAsync()
    {
        var megan = Teams.Add("Megan Bowen");
        await megan.OpensPageAsync();
        return await CopyTests.LinkAsync(megan, ".json");
    }

    private async Task<List<int>> GuessesAsync(string address, int times)
    {
        var statuses = new List<int>();
        for (var time = 0; time < times; time++)
        {
            var guess = Convert.ToHexStringLower(Guid.NewGuid().ToByteArray());
            statuses.Add(await StatusAsync(new Uri(Teams.Bot, $"/mydata/{guess}{guess}.json"), address));
        }

        return statuses;
    }

    private async Task<int> StatusAsync(Uri link, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, link);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", address);
        using var answer = await Teams.Http.SendAsync(request, Ct);
        return (int)answer.StatusCode;
    }
}
