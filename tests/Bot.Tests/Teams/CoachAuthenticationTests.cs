using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RMBot.Doors;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Teams;

/// <summary>Everything but the contracts passes through the host's authentication as it is.</summary>
public sealed class CoachAuthenticationTests
{
    private static readonly IHttpClientFactory HttpClients = new ServiceCollection()
        .AddHttpClient()
        .BuildServiceProvider()
        .GetRequiredService<IHttpClientFactory>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_host_authenticates_with_it()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddCoach();

        var authentication = builder.Services.Last(service =>
            service.ServiceType == typeof(BotFrameworkAuthentication)
        );

        Assert.Equal(typeof(CoachAuthentication), authentication.ImplementationType);
    }

    [Fact]
    public async Task A_callers_claims_audience_and_id_are_those_that_were_found()
    {
        var plain = await Plain().AuthenticateRequestAsync(Message(), "", Ct);

        var caller = await Coach().AuthenticateRequestAsync(Message(), "", Ct);

        Assert.Equal(Of(plain), Of(caller));
    }

    [Fact]
    public async Task Somebody_without_a_token_is_refused()
    {
        var coach = Coach(("MicrosoftAppId", "an-app"), ("MicrosoftAppPassword", "a-password"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => coach.AuthenticateRequestAsync(Message(), "", Ct));
    }

    [Fact]
    public async Task The_token_client_is_the_frameworks_own()
    {
        var caller = await Coach().AuthenticateRequestAsync(Message(), "", Ct);
        using var plain = await Plain().CreateUserTokenClientAsync(caller.ClaimsIdentity, Ct);

        using var tokens = await Coach().CreateUserTokenClientAsync(caller.ClaimsIdentity, Ct);

        Assert.Equal(plain.GetType(), tokens.GetType());
    }

    [Fact]
    public async Task An_answer_is_sent_with_shared_contracts()
    {
        var caller = await Coach().AuthenticateRequestAsync(Message(), "", Ct);

        Assert.IsType<SharingConnectorFactory>(caller.ConnectorFactory);
    }

    [Fact]
    public async Task A_prompt_is_sent_with_shared_contracts()
    {
        var coach = Coach();
        var caller = await coach.AuthenticateRequestAsync(Message(), "", Ct);

        Assert.IsType<SharingConnectorFactory>(coach.CreateConnectorFactory(caller.ClaimsIdentity));
    }

    private static CoachAuthentication Coach(params (string Key, string Value)[] settings) =>
        new(
            Configuration(settings),
            HttpClients,
            new TeamsHosts(["a.example"], allowsThisMachine: false),
            new ArrivalRates(Options.Create(new DoorOptions()), Options.Create(new CoachOptions()))
        );

    private static ConfigurationBotFrameworkAuthentication Plain() =>
        new(Configuration([]), httpClientFactory: HttpClients);

    private static IConfiguration Configuration((string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value))
            .Build();

    private static Activity Message() =>
        new()
        {
            Type = "message",
            ChannelId = "msteams",
            ServiceUrl = "https://a.example",
        };

    private static string Of(AuthenticateRequestResult caller) =>
        string.Join(", ", caller.ClaimsIdentity.Claims) + $" {caller.Audience} {caller.CallerId}";
}
