using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

public sealed class OutboundTokenTests : DoorTest
{
    [Fact]
    public async Task The_bot_gets_a_token_for_its_secret_and_shows_it_to_the_connector()
    {
        await Door.PostAsync(Door.Token);

        Assert.Equal(
            $"Bearer {TestOpenIdProvider.OutboundToken}",
            Assert.Single(Door.Connector.Requests).Headers.Authorization
        );
        var asked = Assert.Single(Door.Issuer.TokenRequests);
        Assert.Equal("client_credentials", asked["grant_type"]);
        Assert.Equal(Door.AppId, asked["client_id"]);
        Assert.Contains("https://api.botframework.com/.default", asked["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_kept_for_the_next_turns()
    {
        await Door.PostAsync(Door.Token);
        await Door.PostAsync(Door.Token);
        await Door.PostAsync(Door.Token);

        Assert.Equal(3, Door.Connector.Requests.Count);
        Assert.Single(Door.Issuer.TokenRequests);
    }

    [Fact]
    public async Task With_a_wrong_secret_nothing_is_sent()
    {
        Door.Settings["MicrosoftAppPassword"] = "wrong";

        await Assert.ThrowsAnyAsync<Exception>(() => Door.PostAsync(Door.Token));
        Assert.Empty(Door.Connector.Requests);
    }
}
