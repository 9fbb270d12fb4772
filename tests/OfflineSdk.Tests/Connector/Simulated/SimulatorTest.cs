using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

/// <summary>A bot and the simulated Teams, at a time that stands still.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    private protected const string Tenant = "11111111-0000-0000-0000-000000000001";

    private protected HeldTime Time { get; } = new();

    private protected HttpClient Http { get; } = new();

    private protected ConnectorSimulator Teams { get; private set; } = null!;

    private protected ConnectorClient Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Teams = await ConnectorSimulator.StartAsync(Time);
        Bot = new ConnectorClient(new Uri(Teams.ServiceUrl), new NoToken(), Http, disposeHttpClient: false);
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        Http.Dispose();
        await Teams.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<ResourceResponse> SendAsync(string chat, string text = "hello") =>
        Bot.Conversations.SendToConversationAsync(Message(chat, text));

    private protected Task<ErrorResponseException> RefusedAsync(string chat) =>
        Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(chat));

    private protected Task<ConversationResourceResponse> CreateAsync(string member, Activity? first = null) =>
        Bot.Conversations.CreateConversationAsync(
            new ConversationParameters
            {
                IsGroup = false,
                Bot = new ChannelAccount("28:bot"),
                Members = [new ChannelAccount(member)],
                TenantId = Tenant,
                Activity = first,
            }
        );

    private protected static Activity Message(string chat, string text = "hello") =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            Conversation = new ConversationAccount(id: chat, tenantId: Tenant),
        };

    private sealed class NoToken : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
