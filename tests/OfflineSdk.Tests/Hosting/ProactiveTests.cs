using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

public sealed class ProactiveTests : DoorTest
{
    private ConversationReference Known =>
        new()
        {
            ChannelId = "msteams",
            ServiceUrl = Door.Connector.ServiceUrl,
            Conversation = new ConversationAccount(id: "a:known"),
            Bot = new ChannelAccount("28:bot"),
            User = new ChannelAccount("29:user"),
        };

    [Fact]
    public async Task A_known_conversation_goes_on_without_an_incoming_message()
    {
        await Door.Adapter.ContinueConversationAsync(Door.AppId, Known, Remind, CancellationToken.None);

        var sent = Assert.Single(Door.Connector.Requests);
        Assert.StartsWith("/v3/conversations/a%3Aknown/activities", sent.Path, StringComparison.Ordinal);
        Assert.Equal("A reminder", sent.Json.GetProperty("text").GetString());
        Assert.Equal($"Bearer {TestOpenIdProvider.OutboundToken}", sent.Headers.Authorization);
    }

    [Fact]
    public async Task The_turn_of_a_continued_conversation_is_an_event_that_says_so()
    {
        Activity? seen = null;

        await Door.Adapter.ContinueConversationAsync(
            Door.AppId,
            Known,
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        Assert.Equal(ActivityTypes.Event, seen?.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, seen?.Name);
        Assert.Equal("29:user", seen?.From.Id);
    }

    [Fact]
    public async Task Every_way_to_continue_a_conversation_does_the_same()
    {
        var adapter = Door.Adapter;
        var ct = CancellationToken.None;
        var identity = new System.Security.Claims.ClaimsIdentity([
            new(AuthenticationConstants.AudienceClaim, Door.AppId),
        ]);
        var audience = AuthenticationConstants.ToChannelFromBotOAuthScope;

        await adapter.ContinueConversationAsync(Door.AppId, Known.GetContinuationActivity(), Remind, ct);
        await adapter.ContinueConversationAsync(identity, Known, Remind, ct);
        await adapter.ContinueConversationAsync(identity, Known, audience, Remind, ct);
        await adapter.ContinueConversationAsync(identity, Known.GetContinuationActivity(), Remind, ct);
        await adapter.ContinueConversationAsync(identity, Known.GetContinuationActivity(), audience, Remind, ct);

        Assert.Equal(5, Door.Connector.Requests.Count);
        Assert.Single(Door.Issuer.TokenRequests);
    }

    [Fact]
    public async Task A_conversation_without_a_service_url_cannot_go_on()
    {
        var nowhere = Known;
        nowhere.ServiceUrl = null;

        await Assert.ThrowsAsync<ArgumentException>(() =>
            Door.Adapter.ContinueConversationAsync(Door.AppId, nowhere, Remind, CancellationToken.None)
        );
    }

    [Fact]
    public async Task Somebody_elses_bot_cannot_be_impersonated() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Door.Adapter.ContinueConversationAsync("another-app", Known, Remind, CancellationToken.None)
        );

    [Fact]
    public async Task A_conversation_the_bot_opens_begins_with_a_turn_in_it()
    {
        Activity? opening = null;
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("33333333-0000-0000-0000-000000000003")],
            TenantId = TestOpenIdProvider.Tenant,
            ChannelData = new { tenant = new { id = TestOpenIdProvider.Tenant } },
        };

        await Door.Adapter.CreateConversationAsync(
            Door.AppId,
            "msteams",
            Door.Connector.ServiceUrl,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            parameters,
            async (turn, ct) =>
            {
                opening = turn.Activity;
                await turn.SendActivityAsync("Welcome", cancellationToken: ct);
            },
            CancellationToken.None
        );

        Assert.Equal(ActivityEventNames.CreateConversation, opening?.Name);
        Assert.Equal(TestOpenIdProvider.Tenant, opening?.Conversation.TenantId);
        var (created, welcome) = (Door.Connector.Requests[0], Door.Connector.Requests[1]);
        Assert.Equal("/v3/conversations", created.Path);
        Assert.Equal(
            TestOpenIdProvider.Tenant,
            created.Json.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString()
        );
        Assert.Contains(Uri.EscapeDataString(opening!.Conversation.Id), welcome.Path, StringComparison.Ordinal);
    }

    private static Task Remind(ITurnContext turn, CancellationToken ct) =>
        turn.SendActivityAsync("A reminder", cancellationToken: ct);
}
