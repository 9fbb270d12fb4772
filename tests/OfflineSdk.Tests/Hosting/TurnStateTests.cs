using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace OfflineSdk.Tests.Hosting;

public sealed class TurnStateTests : DoorTest
{
    [Fact]
    public async Task A_turn_carries_who_called_and_everything_needed_to_answer()
    {
        var seen = new Dictionary<string, object?>();
        Door.Bot = (turn, _) =>
        {
            var state = turn.TurnState;
            seen["identity"] = state.Get<IIdentity>(BotAdapter.BotIdentityKey);
            seen["connector"] = state.Get<IConnectorClient>()?.BaseUri.AbsoluteUri;
            seen["tokens"] = state.Get<UserTokenClient>();
            seen["connectors"] = state.Get<ConnectorFactory>();
            seen["bot"] = state.Get<BotCallbackHandler>();
            seen["scope"] = state.Get<string>(BotAdapter.OAuthScopeKey);
            seen["caller"] = turn.Activity.CallerId;
            return Task.CompletedTask;
        };

        await Door.PostAsync(Door.Token);

        var identity = Assert.IsType<ClaimsIdentity>(seen["identity"], exactMatch: false);
        Assert.Equal(Door.AppId, identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
        Assert.Equal(Door.Connector.ServiceUrl, seen["connector"]);
        Assert.NotNull(seen["tokens"]);
        Assert.NotNull(seen["connectors"]);
        Assert.NotNull(seen["bot"]);
        Assert.Equal("https://api.botframework.com", seen["scope"]);
        Assert.Equal("urn:botframework:azure", seen["caller"]);
    }
}
