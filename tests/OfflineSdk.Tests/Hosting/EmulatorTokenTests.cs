using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

public sealed class EmulatorTokenTests : DoorTest
{
    private const string OwnTenant = $"https://sts.windows.net/{TestOpenIdProvider.Tenant}/";

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "appid")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "2.0", "azp")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", "1.0", "appid")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", "2.0", "azp")]
    [InlineData("https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/", "1.0", "appid")]
    [InlineData("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", "2.0", "azp")]
    public async Task A_local_tools_token_for_the_bots_own_credentials_opens_the_door(
        string issuer,
        string version,
        string clientClaim
    ) => Assert.Equal(200, await StatusAsync(Token(issuer, version, clientClaim)));

    [Fact]
    public async Task A_token_of_the_bots_own_tenant_is_refused_unless_the_tenant_is_listed() =>
        Assert.Equal(401, await StatusAsync(Token(OwnTenant, "1.0", "appid")));

    [Fact]
    public async Task A_token_of_the_bots_own_tenant_is_accepted_when_the_tenant_is_listed()
    {
        Door.Trust.ValidTokenIssuers = [OwnTenant];

        Assert.Equal(200, await StatusAsync(Token(OwnTenant, "1.0", "appid")));
    }

    [Fact]
    public async Task A_token_another_client_obtained_is_refused() =>
        Assert.Equal(401, await StatusAsync(Token(Emulator, "1.0", "appid", "44444444-0000-0000-0000-000000000004")));

    [Fact]
    public async Task A_token_that_names_its_client_in_the_wrong_version_is_refused() =>
        Assert.Equal(401, await StatusAsync(Token(Emulator, "2.0", "appid")));

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        Assert.Equal(
            401,
            await StatusAsync(
                Token(Emulator, "1.0", "appid") with
                {
                    Audience = "44444444-0000-0000-0000-000000000004",
                }
            )
        );

    [Fact]
    public async Task An_expired_token_is_refused() =>
        Assert.Equal(
            401,
            await StatusAsync(Token(Emulator, "1.0", "appid") with { ValidUntil = TimeSpan.FromMinutes(-6) })
        );

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("PS256")]
    public async Task A_token_with_another_algorithm_is_refused(string algorithm) =>
        Assert.Equal(401, await StatusAsync(Token(Emulator, "1.0", "appid") with { Algorithm = algorithm }));

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() =>
        Assert.Equal(
            401,
            await StatusAsync(Token(Emulator, "1.0", "appid") with { ValidFrom = TimeSpan.FromMinutes(6) })
        );

    [Fact]
    public async Task A_token_that_names_no_client_is_refused() =>
        Assert.Equal(401, await StatusAsync(Token(Emulator, "1.0", "azp")));

    [Fact]
    public async Task A_token_signed_by_somebody_else_is_refused()
    {
        using var stranger = new TestSigningKey();

        Assert.Equal(
            401,
            await StatusAsync(Token(Emulator, "1.0", "appid") with { Key = stranger, KeyId = Door.Issuer.Key.Id })
        );
    }

    private const string Emulator = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private async Task<int> StatusAsync(TestToken token) => (await Door.PostAsync(token)).Status;

    private TestToken Token(string issuer, string version, string clientClaim, string client = Door.AppId) =>
        new(Door.Issuer.Key)
        {
            Issuer = issuer,
            Audience = Door.AppId,
            MoreClaims = new Dictionary<string, object> { ["ver"] = version, [clientClaim] = client },
        };
}
