using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whose tokens open the dashboard's API, and whose do not.</summary>
public sealed class TokenTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Mine = "/api/programme";
    private const string Registration = "00000000-0000-0000-0000-000000000009";
    private const string OtherTenant = "22222222-0000-0000-0000-000000000002";

    [Fact]
    public async Task No_token_opens_it_that_is_wrong_in_any_part()
    {
        await StartInProductionAsync();
        var bad = BadTokens().ToList();

        var answers = new List<string>();
        foreach (var (what, token) in bad)
        {
            var answer = await AsksWithAsync(token.Bearer(Clock), Mine);
            answers.Add($"{what}: {(int)answer.Status} {answer.Title}");
        }

        Assert.All(answers, answer => Assert.EndsWith(": 401 Sign in with your work account to see this.", answer));
        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(Lynne, Mine)).Status);
    }

    [Theory]
    [InlineData(App)]
    [InlineData($"api://{App}")]
    [InlineData($"api://botid-{App}")]
    [InlineData("api://coach.example/tab")]
    [InlineData(Registration)]
    [InlineData($"api://{Registration}")]
    public async Task Whatever_the_app_registration_is_called_its_tokens_open_it(string audience)
    {
        await StartInProductionAsync(
            new KeyValuePair<string, string?>("Dashboard:Audience", "api://coach.example/tab"),
            new KeyValuePair<string, string?>("Dashboard:ClientId", Registration)
        );

        var answer = await AsksWithAsync((Token(Lynne) with { Audience = audience }).Bearer(Clock), Mine);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_token_of_version_1_opens_it_too()
    {
        await StartInProductionAsync();
        var issuer = $"https://sts.windows.net/{TeamsService.Tenant}/";

        var answer = await AsksWithAsync((Token(Lynne, ("idp", issuer)) with { Issuer = issuer }).Bearer(Clock), Mine);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Of_another_tenant_only_an_allowed_one_is_let_in()
    {
        await StartInProductionAsync(
            new KeyValuePair<string, string?>("AllowedTenants", $"{TeamsService.Tenant},{OtherTenant}")
        );

        var answer = await AsksWithAsync(Of(OtherTenant).Bearer(Clock), Mine);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_clock_that_is_a_few_minutes_off_locks_nobody_out()
    {
        await StartInProductionAsync();
        var late = Token(Lynne) with { ValidUntil = TimeSpan.FromMinutes(-4) };
        var early = Token(Lynne) with { ValidFrom = TimeSpan.FromMinutes(4) };

        var answers = new[]
        {
            (await AsksWithAsync(late.Bearer(Clock), Mine)).Status,
            (await AsksWithAsync(early.Bearer(Clock), Mine)).Status,
        };

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], answers);
    }

    [Fact]
    public async Task Without_the_role_one_is_told_whom_to_ask_for_it()
    {
        await StartInProductionAsync();

        var none = await AsksWithAsync(Token(Lynne, ("roles", null)).Bearer(Clock), Mine);
        var other = await AsksWithAsync(Token(Lynne, ("roles", new[] { "Other" })).Bearer(Clock), Mine);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (none.Status, other.Status));
        Assert.Contains("Ask an administrator", none.Title);
        Assert.Equal("application/problem+json", none.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_key_that_Entra_publishes_later_is_found()
    {
        await StartInProductionAsync();
        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(Lynne, Mine)).Status);
        using var next = new TestSigningKey();

        Issuer.Publish(next, Issuer.Key);

        await Wait.UntilAsync(
            () => "the new key is known",
            async () =>
                (await AsksWithAsync((Token(Lynne) with { Key = next, KeyId = next.Id }).Bearer(Clock), Mine)).Status
                == HttpStatusCode.OK
        );
    }

    private TestToken Of(string tenant) =>
        Token(Lynne, ("tid", tenant)) with
        {
            Issuer = $"{Issuer.Address}{tenant}/v2.0",
        };

    private IEnumerable<(string What, TestToken Token)> BadTokens()
    {
        var good = Token(Lynne);
        var unpublished = new TestSigningKey();
        yield return ("another app's", good with { Audience = "00000000-0000-0000-0000-000000000002" });
        yield return ("Graph's", good with { Audience = "https://graph.microsoft.com" });
        yield return ("no audience", good with { Audience = null });
        yield return ("another issuer", good with { Issuer = "https://issuer.example/v2.0" });
        yield return ("the bot channel's issuer", good with { Issuer = "https://api.botframework.com" });
        yield return ("no issuer", good with { Issuer = null });
        yield return ("another tenant", Of(OtherTenant));
        yield return ("another tenant under the issuer of ours", Token(Lynne, ("tid", OtherTenant)));
        yield return (
            "our tenant under another's issuer",
            good with
            {
                Issuer = $"{Issuer.Address}{OtherTenant}/v2.0",
            }
        );
        yield return ("no tenant", Token(Lynne, ("tid", null)));
        yield return (
            "expired",
            good with
            {
                ValidFrom = -TimeSpan.FromHours(2),
                ValidUntil = -TimeSpan.FromMinutes(6),
            }
        );
        yield return ("without an end", good with { ValidUntil = null });
        yield return ("not valid yet", good with { ValidFrom = TimeSpan.FromMinutes(6) });
        yield return ("unsigned", good with { Algorithm = "none" });
        yield return ("signed with the public key", good with { Algorithm = "HS256" });
        yield return ("of a longer hash", good with { Algorithm = "RS512" });
        yield return ("of another padding", good with { Algorithm = "PS256" });
        yield return ("of an unknown key", good with { Key = unpublished, KeyId = unpublished.Id });
        yield return ("of an unknown key under a known name", good with { Key = unpublished, KeyId = good.Key.Id });
        yield return ("an application's", Token(Lynne, ("scp", null), ("idtyp", "app")));
        yield return ("without a scope", Token(Lynne, ("scp", null)));
        yield return ("marked as an application's", Token(Lynne, ("idtyp", "app")));
        yield return ("a guest's of another tenant", Token(Lynne, ("idp", $"https://sts.windows.net/{OtherTenant}/")));
        yield return ("a guest's with a private account", Token(Lynne, ("idp", "live.com")));
        yield return ("marked as a guest's", Token(Lynne, ("acct", "1")));
        yield return ("nobody's", Token(Lynne, ("oid", null)));
    }
}
