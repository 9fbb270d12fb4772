using System.Globalization;
using System.Text.Json;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Door;

public sealed class TokenDoorTests(CoachDoor door) : DoorTest(door)
{
    private const string AnotherApp = "44444444-0000-0000-0000-000000000004";

    private static readonly TestSigningKey Stranger = new("msteams");

    private static readonly Dictionary<string, Func<CoachDoor, string[]>> Bad = new()
    {
        ["without a header"] = _ => [],
        ["with an empty header"] = _ => [""],
        ["with a scheme alone"] = _ => ["Bearer"],
        ["with words for a token"] = _ => ["Bearer let-me-in"],
        ["with two of a token's three parts"] = door => [CoachDoor.Header(door.Token)[..^342].TrimEnd('.')],
        ["with a token whose parts are no JSON"] = _ => ["Bearer eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln"],
        ["with another scheme"] = door =>
            [CoachDoor.Header(door.Token).Replace("Bearer", "Basic", StringComparison.Ordinal)],
        ["with a token and a word more"] = door => [CoachDoor.Header(door.Token) + " please"],
        ["with the right token and a wrong one"] = door => [CoachDoor.Header(door.Token), "Bearer let-me-in"],
        ["with a wrong token and the right one"] = door => ["Bearer let-me-in", CoachDoor.Header(door.Token)],
        ["with a token that expired six minutes ago"] = door => Of(door.Token with { ValidUntil = Minutes(-6) }),
        ["with a token that never ends"] = door => Of(door.Token with { ValidUntil = null }),
        ["with a token valid in six minutes"] = door => Of(door.Token with { ValidFrom = Minutes(6) }),
        ["with a token of another issuer"] = door => Of(door.Token with { Issuer = "https://api.botframework.us" }),
        ["with a token of nearly the issuer"] = door =>
            Of(door.Token with { Issuer = "https://api.botframework.com/" }),
        ["with a token of no issuer"] = door => Of(door.Token with { Issuer = null }),
        ["with a token for another bot"] = door => Of(door.Token with { Audience = AnotherApp }),
        ["with a token for no bot"] = door => Of(door.Token with { Audience = null }),
        ["with a token for two bots"] = door => Of(door.Token, "aud", new[] { Production.App, AnotherApp }),
        ["with a token changed on the way"] = Changed,
        ["with a token signed by somebody else"] = door =>
            Of(door.Token with { Key = Stranger, KeyId = door.Issuer.Key.Id }),
        ["with an unsigned token"] = door => Of(door.Token with { Algorithm = "none" }),
        ["with the public key as a secret"] = door => Of(door.Token with { Algorithm = "HS256" }),
        ["with an algorithm that is not allowed"] = door => Of(door.Token with { Algorithm = "PS256" }),
        ["with a token of an unknown key"] = door => Of(door.Token with { Key = Stranger, KeyId = "unknown" }),
        ["with a token that names no key"] = door => Of(door.Token with { KeyId = null }),
        ["with a token that brings its key along"] = BringsItsKey,
        ["with a token for no service address"] = door => Of(door.Token with { ServiceUrl = null }),
        ["with a token for another service address"] = door =>
            Of(door.Token with { ServiceUrl = "https://smba.trafficmanager.net/teams/" }),
        ["with a local tool's token of one version"] = door =>
            Tool(door, "https://sts.windows.net/{0}/", "1.0", "appid"),
        ["with a local tool's token of the other"] = door =>
            Tool(door, "https://login.microsoftonline.com/{0}/v2.0", "2.0", "azp"),
        ["with a token of the coach's own tenant"] = door =>
            Tool(door, "https://sts.windows.net/{0}/", "1.0", "appid", TeamsService.Tenant),
        ["with a token of another tenant"] = door =>
            Tool(door, "https://sts.windows.net/{0}/", "1.0", "appid", "55555555-0000-0000-0000-000000000005"),
    };

    public static TheoryData<string> Strangers => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Nobody_gets_in(string how) => await AssertRefusedAsync(Bad[how](Door));

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Teams_is_heard(string algorithm) =>
        await AssertHeardAsync(CoachDoor.Header(Door.Token with { Algorithm = algorithm }));

    [Theory]
    [InlineData(-30, -4)]
    [InlineData(4, 60)]
    public async Task Clocks_may_differ_by_five_minutes(int from, int until) =>
        await AssertHeardAsync(
            CoachDoor.Header(Door.Token with { ValidFrom = Minutes(from), ValidUntil = Minutes(until) })
        );

    [Fact]
    public async Task The_case_of_the_service_address_does_not_matter() =>
        await AssertHeardAsync(
            CoachDoor.Header(Door.Token with { ServiceUrl = Door.Teams.ServiceUrl.ToUpperInvariant() })
        );

    [Fact]
    public async Task A_key_that_may_not_speak_for_Teams_is_refused()
    {
        var other = new TestSigningKey("webchat");
        Door.Issuer.Publish(Door.Issuer.Key, other);

        await AssertRefusedAsync(CoachDoor.Header(Door.Token with { Key = other, KeyId = other.Id }));
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched()
    {
        var before = Door.Token;
        await AssertHeardAsync(CoachDoor.Header(before));

        var next = new TestSigningKey("msteams");
        Door.Issuer.Publish(before.Key, next);

        await AssertHeardAsync(CoachDoor.Header(before with { Key = next, KeyId = next.Id }));
    }

    private static string[] Of(TestToken token) => [CoachDoor.Header(token)];

    private static string[] Of(TestToken token, string claim, object value) =>
        Of(token with { MoreClaims = new Dictionary<string, object> { [claim] = value } });

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private static string[] Changed(CoachDoor door)
    {
        var known = CoachDoor.Header(door.Token).Split('.');
        var longer = CoachDoor.Header(door.Token with { ValidUntil = Minutes(600) }).Split('.');
        return [$"{known[0]}.{longer[1]}.{known[2]}"];
    }

    private static string[] BringsItsKey(CoachDoor door)
    {
        var header = new
        {
            alg = "RS256",
            kid = door.Issuer.Key.Id,
            jwk = Stranger.Published(),
        };
        var claims = new
        {
            iss = "https://api.botframework.com",
            aud = Production.App,
            serviceurl = door.Teams.ServiceUrl,
            exp = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        };
        return [TestToken.Bearer(Stranger, JsonSerializer.Serialize(header), JsonSerializer.Serialize(claims))];
    }

    /// <summary>What the framework lets in from a tool that has the bot's own credentials.</summary>
    private static string[] Tool(
        CoachDoor door,
        string issuer,
        string version,
        string clientClaim,
        string tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db"
    ) =>
        Of(
            door.Token with
            {
                Issuer = string.Format(CultureInfo.InvariantCulture, issuer, tenant),
                MoreClaims = new Dictionary<string, object>
                {
                    ["ver"] = version,
                    ["tid"] = tenant,
                    [clientClaim] = Production.App,
                },
            }
        );
}
