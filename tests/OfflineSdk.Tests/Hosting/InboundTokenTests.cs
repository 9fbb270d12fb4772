using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

public sealed class InboundTokenTests : DoorTest
{
    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task The_connectors_own_token_opens_the_door(string algorithm)
    {
        var answer = await Door.PostAsync(Door.Token with { Algorithm = algorithm });

        Assert.Equal(200, answer.Status);
        Assert.Single(Door.Connector.Requests);
    }

    [Fact]
    public async Task Without_an_authorization_header_nobody_gets_in() => await AssertRefusedAsync((string?)null);

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer one.two")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task A_malformed_header_is_refused(string header) => await AssertRefusedAsync(header);

    [Fact]
    public async Task Another_scheme_with_the_right_token_is_refused() =>
        await AssertRefusedAsync(
            Door.Token.Bearer(TimeProvider.System).Replace("Bearer", "Digest", StringComparison.Ordinal)
        );

    [Fact]
    public async Task An_expired_token_is_refused() =>
        await AssertRefusedAsync(Door.Token with { ValidFrom = Minutes(-30), ValidUntil = Minutes(-6) });

    [Fact]
    public async Task A_token_that_expired_within_the_clock_skew_is_accepted() =>
        await AssertAcceptedAsync(Door.Token with { ValidFrom = Minutes(-30), ValidUntil = Minutes(-4) });

    [Fact]
    public async Task A_token_that_never_expires_is_refused() =>
        await AssertRefusedAsync(Door.Token with { ValidUntil = null });

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() =>
        await AssertRefusedAsync(Door.Token with { ValidFrom = Minutes(6) });

    [Fact]
    public async Task A_token_that_becomes_valid_within_the_clock_skew_is_accepted() =>
        await AssertAcceptedAsync(Door.Token with { ValidFrom = Minutes(4) });

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://sts.windows.net/11111111-0000-0000-0000-000000000001/")]
    [InlineData(null)]
    public async Task A_token_of_another_issuer_is_refused(string? issuer) =>
        await AssertRefusedAsync(Door.Token with { Issuer = issuer });

    [Theory]
    [InlineData("44444444-0000-0000-0000-000000000004")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_token_for_another_bot_is_refused(string? audience) =>
        await AssertRefusedAsync(Door.Token with { Audience = audience });

    [Fact]
    public async Task A_token_for_several_bots_is_refused() =>
        await AssertRefusedAsync(
            Door.Token with
            {
                MoreClaims = new Dictionary<string, object> { ["aud"] = new[] { Door.AppId, "another-bot" } },
            }
        );

    [Fact]
    public async Task A_token_whose_signature_does_not_fit_is_refused()
    {
        using var stranger = new TestSigningKey("msteams");

        await AssertRefusedAsync(Door.Token with { Key = stranger, KeyId = Door.Issuer.Key.Id });
    }

    [Fact]
    public async Task A_token_changed_on_the_way_is_refused()
    {
        var parts = Door.Token.Bearer(TimeProvider.System).Split('.');
        var other = (Door.Token with { ValidUntil = Minutes(600) }).Bearer(TimeProvider.System).Split('.');

        await AssertRefusedAsync($"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("PS256")]
    public async Task A_token_with_another_algorithm_is_refused(string algorithm) =>
        await AssertRefusedAsync(Door.Token with { Algorithm = algorithm });

    [Fact]
    public async Task A_token_with_an_unknown_key_is_refused()
    {
        using var stranger = new TestSigningKey("msteams");

        await AssertRefusedAsync(
            new TestToken(stranger) { Audience = Door.AppId, ServiceUrl = Door.Connector.ServiceUrl }
        );
    }

    [Fact]
    public async Task A_token_that_brings_its_own_key_is_refused()
    {
        using var stranger = new TestSigningKey("msteams");
        var header = new
        {
            alg = "RS256",
            kid = Door.Issuer.Key.Id,
            jwk = stranger.Published(),
        };
        var claims = new
        {
            iss = "https://api.botframework.com",
            aud = Door.AppId,
            serviceurl = Door.Connector.ServiceUrl,
            exp = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        };

        await AssertRefusedAsync(
            TestToken.Bearer(stranger, JsonSerializer.Serialize(header), JsonSerializer.Serialize(claims))
        );
    }

    [Fact]
    public async Task The_right_token_with_a_word_more_is_refused() =>
        await AssertRefusedAsync($"{Door.Token.Bearer(TimeProvider.System)} please");

    [Fact]
    public async Task Two_authorization_headers_are_refused()
    {
        var http = new DefaultHttpContext { Request = { Method = HttpMethods.Post } };
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Door.Said("hello")));
        http.Request.Headers.Authorization = new[] { Door.Token.Bearer(TimeProvider.System), "Bearer other" };

        Assert.Equal(401, (await Door.ProcessAsync(http)).Status);
    }

    [Fact]
    public async Task An_activity_of_no_channel_is_refused()
    {
        var activity = Door.Said("hello").Replace("\"msteams\"", "null", StringComparison.Ordinal);

        Assert.Equal(401, (await Door.PostAsync(Door.Token, activity)).Status);
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused() =>
        await AssertRefusedAsync(Door.Token with { KeyId = null });

    [Fact]
    public async Task A_key_endorsed_for_another_channel_is_refused()
    {
        Door.Issuer.Publish(new TestSigningKey("webchat"));

        await AssertRefusedAsync(Door.Token);
    }

    [Fact]
    public async Task A_key_that_lacks_an_endorsement_the_bot_requires_is_refused()
    {
        Door.Trust.RequiredEndorsements = ["certified"];

        await AssertRefusedAsync(Door.Token);
    }

    [Fact]
    public async Task A_key_with_every_endorsement_the_bot_requires_is_accepted()
    {
        Door.Trust.RequiredEndorsements = ["certified"];
        Door.Issuer.Publish(new TestSigningKey("msteams", "certified"));

        await AssertAcceptedAsync(Door.Token);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_token_for_another_service_url_is_refused(string? serviceUrl) =>
        await AssertRefusedAsync(Door.Token with { ServiceUrl = serviceUrl });

    [Fact]
    public async Task The_case_of_the_service_url_does_not_matter() =>
        await AssertAcceptedAsync(Door.Token with { ServiceUrl = Door.Connector.ServiceUrl.ToUpperInvariant() });

    [Fact]
    public async Task The_applications_own_check_can_refuse()
    {
        Door.Trust.ClaimsValidator = new NobodyIsWelcome();

        await AssertRefusedAsync(Door.Token);
    }

    private async Task AssertAcceptedAsync(TestToken token) => Assert.Equal(200, (await Door.PostAsync(token)).Status);

    private Task AssertRefusedAsync(TestToken token) => AssertRefusedAsync(token.Bearer(TimeProvider.System));

    private async Task AssertRefusedAsync(string? header)
    {
        var answer = await Door.PostAsync(header);

        Assert.Equal(401, answer.Status);
        Assert.Empty(answer.Body);
        Assert.Empty(Door.Connector.Requests);
    }

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    private sealed class NobodyIsWelcome : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<Claim> claims) => throw new UnauthorizedAccessException();
    }
}
