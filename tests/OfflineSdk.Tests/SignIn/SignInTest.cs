using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OfflineSdk.Tests.Hosting;
using RMBot.Simulators;

namespace OfflineSdk.Tests.SignIn;

/// <summary>A person in Teams, a bot that needs their token, and the token service between the two.</summary>
public abstract class SignInTest : DoorTest
{
    private protected const string Person = "29:user";
    private protected const string Connection = "graph";

    private protected TokenService Service { get; private set; } = null!;

    private protected SignInBot Bot { get; private set; } = null!;

    private protected SignIns People => Service.People;

    /// <summary>What the bot said, in order; a card is a message without words.</summary>
    private protected string[] Heard => [.. Messages.Select(message => Text(message))];

    private protected JsonElement[] Messages => [.. Door.Connector.Requests.Select(request => request.Json)];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Service = await TokenService.StartAsync();
        Door.Settings["OAuthUrl"] = Service.Url;
        Start();
    }

    public override async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected void Start(
        Action<OAuthPromptSettings>? configure = null,
        PromptValidator<TokenResponse>? validator = null,
        PromptOptions? options = null
    )
    {
        var settings = new OAuthPromptSettings
        {
            ConnectionName = Connection,
            Title = "Sign in",
            Text = "Your calendar, please",
        };
        configure?.Invoke(settings);
        Bot = new SignInBot(settings, validator, options);
        Door.Bot = Bot.OnTurnAsync;
    }

    private protected Task<Door.Answer> SayAsync(string text) => Door.PostAsync(Door.Token, Door.Said(text));

    /// <summary>One of the person's clients offers its token for the one the bot needs.</summary>
    private protected Task<Door.Answer> OfferAsync(string id = "login-1", string connection = Connection) =>
        InvokeAsync(
            "signin/tokenExchange",
            $$"""{ "id": "{{id}}", "connectionName": "{{connection}}", "token": "the client's" }"""
        );

    /// <summary>The sign-in window has closed and the client hands over its code.</summary>
    private protected Task<Door.Answer> HandOverAsync(string code) =>
        InvokeAsync("signin/verifyState", $$"""{ "state": "{{code}}" }""");

    private protected Task<Door.Answer> InvokeAsync(string name, string value) => SendAsync("invoke", name, value);

    private protected Task<Door.Answer> SendAsync(string type, string name, string value) =>
        Door.PostAsync(
            Door.Token,
            Door.Said("", $$""", "name": "{{name}}", "value": {{value}} """)
                .Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal)
        );

    private protected static JsonElement Json(Door.Answer answer) => JsonDocument.Parse(answer.Body).RootElement;

    private static string Text(JsonElement message) =>
        message.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
}
