using System.Net;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Door;

/// <summary>The token is one of the connector's, and the activity is not what it should be.</summary>
public sealed class ActivityDoorTests(CoachDoor door) : DoorTest(door)
{
    private const string AnotherTenant = "55555555-0000-0000-0000-000000000005";

    private static readonly Dictionary<string, Action<JObject>> Tenants = new()
    {
        ["of a chat of another tenant"] = activity => In(activity, AnotherTenant, TeamsService.Tenant),
        ["of a Teams of another tenant"] = activity => In(activity, TeamsService.Tenant, AnotherTenant),
        ["of another tenant throughout"] = activity => In(activity, AnotherTenant, AnotherTenant),
        ["of no tenant"] = activity => In(activity, null, null),
        ["of empty tenants"] = activity => In(activity, "", ""),
        ["of every tenant"] = activity => In(activity, "*", "*"),
        ["of a list of tenants"] = activity => In(activity, null, new JArray(TeamsService.Tenant, AnotherTenant)),
        ["of a tenant in an object"] = activity => In(activity, null, new JObject { ["id"] = TeamsService.Tenant }),
    };

    private static readonly Dictionary<string, Action<JObject>> Nobodies = new()
    {
        ["has no account"] = activity => Drop(activity, "from.aadObjectId"),
        ["has an empty account"] = activity => activity["from"]!["aadObjectId"] = "",
        ["removes the app without an account"] = activity =>
        {
            (activity["type"], activity["action"]) = ("installationUpdate", "remove");
            Drop(activity, "from.aadObjectId");
        },
        ["is not said at all"] = activity => activity.Remove("from"),
    };

    public static TheoryData<string> OtherTenants => [.. Tenants.Keys];

    public static TheoryData<string> Anonymous => [.. Nobodies.Keys];

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/teams/")]
    [InlineData("https://evil.example/smba.trafficmanager.net/")]
    [InlineData("https://evil.example")]
    [InlineData("evil.example")]
    [InlineData("file:///etc/passwd")]
    public async Task Whoever_sends_another_service_address_is_refused(string serviceUrl)
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        activity["serviceUrl"] = serviceUrl;

        await AssertRefusedAsync(activity, stranger, CoachDoor.Header(Door.Token with { ServiceUrl = serviceUrl }));
    }

    [Fact]
    public async Task A_service_that_is_not_Teams_never_hears_from_the_coach()
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        activity["serviceUrl"] = Door.ElsewhereUrl;

        await AssertRefusedAsync(
            activity,
            stranger,
            CoachDoor.Header(Door.Token with { ServiceUrl = Door.ElsewhereUrl })
        );

        Assert.Empty(Door.Elsewhere.Requests);
    }

    [Fact]
    public async Task Without_a_service_address_nothing_is_heard()
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        activity.Remove("serviceUrl");

        await AssertRefusedAsync(activity, stranger, CoachDoor.Header(Door.Token with { ServiceUrl = null }));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("email")]
    [InlineData("emulator")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Other_channels_in_which_callers_say_who_they_are_have_no_coach(string? channel)
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        activity["channelId"] = channel;

        await AssertRefusedAsync(activity, stranger, CoachDoor.Header(Door.Token));
    }

    [Theory]
    [MemberData(nameof(OtherTenants))]
    public async Task An_activity_that_is_not_of_the_coachs_tenant_leaves_no_trace(string how)
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        Tenants[how](activity);

        var knock = await Door.KnockAsync(activity, CoachDoor.Header(Door.Token));

        Assert.Equal(HttpStatusCode.OK, knock.Status);
        AssertWithoutTrace(knock, stranger);
        Assert.Contains(knock.Logged, line => line.Contains("An activity of a tenant that is not allowed was dropped"));
    }

    [Theory]
    [MemberData(nameof(Anonymous))]
    public async Task Whoever_names_no_account_leaves_no_trace(string how)
    {
        var stranger = Door.Newcomer();
        var activity = stranger.Message(Words);
        Nobodies[how](activity);

        var knock = await Door.KnockAsync(activity, CoachDoor.Header(Door.Token));

        Assert.Equal(HttpStatusCode.OK, knock.Status);
        AssertWithoutTrace(knock, stranger);
    }

    [Theory]
    [InlineData(AnotherTenant, "user")]
    [InlineData(TeamsService.Tenant, "anonymous")]
    public async Task Somebody_from_outside_starts_nothing(string home, string role)
    {
        var stranger = Door.Newcomer();
        (stranger.HomeTenant, stranger.Role) = (home, role);

        await stranger.SaysAsync("start a pair");

        Assert.Contains("you're here as a guest", Assert.Single(stranger.Chat.Messages).Text);
    }

    [Fact]
    public async Task The_same_request_again_is_the_same_answer_to_the_same_question()
    {
        var alex = Door.Newcomer();
        await alex.SaysAsync("start a pair");
        var answer = alex.Message(Script.Ask[0]);
        var header = CoachDoor.Header(Door.Token);
        await Door.KnockAsync(answer, header);
        var asked = alex.Chat.Last;

        var knock = await Door.KnockAsync(answer, header);

        Assert.Equal(HttpStatusCode.OK, knock.Status);
        Assert.Contains("What depends on it?", asked);
        Assert.Equal(asked, alex.Chat.Last);
    }

    [Fact]
    public async Task A_token_is_good_for_more_than_one_activity_of_its_service()
    {
        var header = CoachDoor.Header(Door.Token);

        await AssertHeardAsync(header);
        await AssertHeardAsync(header);
    }

    private static void In(JObject activity, JToken? chat, JToken? teams)
    {
        activity["conversation"]!["tenantId"] = chat;
        activity["channelData"]!["tenant"]!["id"] = teams;
    }

    private static void Drop(JObject activity, string path) => activity.SelectToken(path)!.Parent!.Remove();
}
