using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

/// <summary>A bot behind the cloud adapter, with an issuer of its own and a connector that records.</summary>
internal sealed class Door : IAsyncDisposable
{
    public const string AppId = "22222222-0000-0000-0000-000000000002";

    private Door(TestOpenIdProvider issuer, RecordingConnector connector)
    {
        Issuer = issuer;
        Connector = connector;
    }

    public TestOpenIdProvider Issuer { get; }

    public RecordingConnector Connector { get; }

    public AuthenticationConfiguration Trust { get; } = new();

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>What the bot does with a turn; by itself it repeats what it hears.</summary>
    public BotCallbackHandler Bot { get; set; } =
        (turn, ct) => turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: ct);

    public CloudAdapter Adapter => field ??= new CloudAdapter(Authentication());

    public static async Task<Door> OpenAsync()
    {
        var door = new Door(await TestOpenIdProvider.StartAsync("msteams"), await RecordingConnector.StartAsync());
        var issuer = door.Issuer;
        door.Settings["MicrosoftAppType"] = "SingleTenant";
        door.Settings["MicrosoftAppId"] = AppId;
        door.Settings["MicrosoftAppPassword"] = TestOpenIdProvider.Secret;
        door.Settings["MicrosoftAppTenantId"] = TestOpenIdProvider.Tenant;
        door.Settings["ValidateAuthority"] = "false";
        door.Settings["ToChannelFromBotLoginUrl"] = issuer.LoginUrl;
        door.Settings["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope;
        door.Settings["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer;
        door.Settings["OAuthUrl"] = door.Connector.ServiceUrl;
        door.Settings["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl;
        door.Settings["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.MetadataUrl;
        door.Settings["CallerId"] = "urn:botframework:azure";
        return door;
    }

    /// <summary>As Teams on a machine without an app registration: no app id, no token.</summary>
    public static async Task<Door> OpenWithoutAppIdAsync()
    {
        var door = await OpenAsync();
        foreach (var key in door.Settings.Keys)
        {
            door.Settings[key] = null;
        }

        return door;
    }

    /// <summary>The token the connector would send with an activity of this door's connector.</summary>
    public TestToken Token => new(Issuer.Key) { Audience = AppId, ServiceUrl = Connector.ServiceUrl };

    public Task<Answer> PostAsync(TestToken token, string? activity = null) =>
        PostAsync(token.Bearer(TimeProvider.System), activity);

    public async Task<Answer> PostAsync(string? authorization, string? activity = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(activity ?? Said("hello")));
        http.Request.Headers.Authorization = authorization;
        return await ProcessAsync(http);
    }

    public async Task<Answer> ProcessAsync(DefaultHttpContext http)
    {
        using var body = new MemoryStream();
        http.Response.Body = body;
        await Adapter.ProcessAsync(http.Request, http.Response, new Turn(Bot), CancellationToken.None);
        return new Answer(http.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), http.Response.ContentType);
    }

    /// <summary>A message in the personal chat, with any further members of the activity.</summary>
    public string Said(string text, string more = "") =>
        $$"""
            {
              "type": "message", "id": "1485983408511", "channelId": "msteams", "serviceUrl": "{{Connector.ServiceUrl}}",
              "from": { "id": "29:user", "aadObjectId": "33333333-0000-0000-0000-000000000003" },
              "recipient": { "id": "28:bot" },
              "conversation": { "id": "a:conversation", "conversationType": "personal" },
              "text": "{{text}}" {{more}}
            }
            """;

    public async ValueTask DisposeAsync()
    {
        await Issuer.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private ConfigurationBotFrameworkAuthentication Authentication()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var http = Issuer.Trusting();
        var credentials = new ConfigurationServiceClientCredentialFactory(configuration, http.CreateClient("login"));
        return new ConfigurationBotFrameworkAuthentication(configuration, credentials, Trust, http);
    }

    internal sealed record Answer(int Status, string Body, string? ContentType);

    private sealed class Turn(BotCallbackHandler bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            bot(turnContext, cancellationToken);
    }
}
