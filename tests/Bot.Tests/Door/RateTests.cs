using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Doors;

/// <summary>How fast people and tenants are heard.</summary>
public sealed class RateTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const int Burst = 5;

    /// <summary>As good as never again during a test.</summary>
    private const string Never = "0.001";

    [Fact]
    public async Task Who_sends_more_than_a_person_can_is_asked_to_wait_and_a_colleague_is_heard()
    {
        await StartAsync(settings: Persons());
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));

        var heard = await StatusesAsync(alex, Burst + 2);
        var colleague = await StatusesAsync(megan, Burst);

        Assert.Equal([.. Enumerable.Repeat(200, Burst), 429, 429], heard);
        Assert.Equal(Enumerable.Repeat(200, Burst), colleague);
    }

    [Fact]
    public async Task How_long_to_wait_is_told_in_seconds()
    {
        await StartAsync(settings: [new("Door:PersonBurst", "1"), new("Door:PersonPerSecond", "0.02")]);
        var alex = Teams.Add("Alex Wilber");
        await StatusesAsync(alex, 1);

        using var refused = await PostsAsync(alex.Message("help"));

        Assert.Equal(TimeSpan.FromSeconds(50), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task One_who_sends_without_end_uses_up_nothing_of_their_tenants()
    {
        await StartAsync(settings: [.. Persons(), .. Tenants(Burst * 2)]);
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));

        await StatusesAsync(alex, Burst * 4);

        Assert.Equal(Enumerable.Repeat(200, Burst), await StatusesAsync(megan, Burst));
    }

    [Fact]
    public async Task A_tenant_that_sends_too_much_leaves_another_one_alone()
    {
        await StartAsync(settings: Tenants(Burst));
        var crowd = Enumerable.Range(0, Burst + 2).Select(_ => Teams.Add("Alex Wilber")).ToList();
        var other = Teams.Add("Megan Bowen", tenant: "22222222-0000-0000-0000-000000000002");

        var heard = new List<int>();
        foreach (var one in crowd)
        {
            heard.AddRange(await StatusesAsync(one, 1));
        }

        Assert.Equal([.. Enumerable.Repeat(200, Burst), 429, 429], heard);
        Assert.Equal([200], await StatusesAsync(other, 1));
    }

    [Fact]
    public async Task People_of_tenants_that_are_not_coached_share_what_they_may_send()
    {
        await StartAsync(settings: [.. Tenants(Burst), new("AllowedTenants", TeamsService.Tenant)]);
        var heard = new List<int>();
        for (var tenant = 0; tenant < Burst + 2; tenant++)
        {
            heard.AddRange(await StatusesAsync(Teams.Add("Alex Wilber", tenant: Guid.NewGuid().ToString()), 1));
        }

        Assert.Equal([.. Enumerable.Repeat(200, Burst), 429, 429], heard);
        Assert.Equal([200], await StatusesAsync(Teams.Add("Megan Bowen"), 1));
    }

    [Fact]
    public async Task A_tenant_that_is_told_in_no_way_at_all_ends_in_no_failure()
    {
        await StartAsync(settings: Persons());
        var message = Teams.Add("Alex Wilber").Message("help");
        ((JObject)message["conversation"]!).Remove("tenantId");
        message["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = new JObject() } };
        message.Remove("from");

        using var answer = await PostsAsync(message);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_press_that_came_too_fast_changes_nothing_and_is_done_once_when_it_comes_again()
    {
        await StartAsync(settings: Persons(burst: 100));
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.AsksAsync();
        var send = alex.Press("Send to Megan");
        while (await StatusAsync(alex.Message("help")) == HttpStatusCode.OK) { }

        var refused = await StatusAsync(send);
        var pair = await OnlyPairOfAsync(alex);
        await StartAsync();
        await alex.PressesAsync(send);

        Assert.Equal((HttpStatusCode.TooManyRequests, Stage.Proposed), (refused, pair.Stage));
        Assert.Equal(Stage.Invited, (await OnlyPairOfAsync(alex)).Stage);
        await megan.SeesAsync("would like to learn from you");
        Assert.Equal(1, megan.Chat.Count("would like to learn from you"));
    }

    private static KeyValuePair<string, string?>[] Persons(int burst = Burst) =>
        [new("Door:PersonBurst", $"{burst}"), new("Door:PersonPerSecond", Never)];

    private static KeyValuePair<string, string?>[] Tenants(int burst) =>
        [new("Door:TenantBurst", $"{burst}"), new("Door:TenantPerSecond", Never)];

    private async Task<List<int>> StatusesAsync(TeamsPerson person, int messages)
    {
        var statuses = new List<int>();
        for (var message = 0; message < messages; message++)
        {
            statuses.Add((int)await StatusAsync(person.Message("help")));
        }

        return statuses;
    }

    private async Task<HttpStatusCode> StatusAsync(JObject activity)
    {
        using var answer = await PostsAsync(activity);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> PostsAsync(JObject activity)
    {
        using var body = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        return await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), body, Ct);
    }
}
