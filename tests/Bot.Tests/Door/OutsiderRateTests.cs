using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Only what a token vouches for counts against the person it names.</summary>
public sealed class OutsiderRateTests(StorageWithItsOwnTime storage) : HostTest(storage), IAsyncLifetime
{
    private const string App = "00000000-0000-0000-0000-000000000001";
    private const int Burst = 5;

    private readonly TestSigningKey unknown = new();
    private TestOpenIdProvider issuer = null!;

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        issuer = await TestOpenIdProvider.StartAsync("msteams");
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await issuer.DisposeAsync();
        unknown.Dispose();
    }

    [Fact]
    public async Task Who_sends_in_somebodys_name_without_a_token_of_Teams_locks_them_out_of_nothing()
    {
        await StartWithTokensAsync();
        var alex = Teams.Add("Alex Wilber");
        var theirs = alex.Message("help").ToString();
        string?[] junk = [null, "Bearer x", "Bearer x.y.z", Token(unknown), Expired()];

        var outside = new List<HttpStatusCode>();
        for (var time = 0; time < Burst * 4; time++)
        {
            outside.AddRange(await Task.WhenAll(junk.Select(token => PostsAsync(theirs, token))));
        }

        var inside = new List<HttpStatusCode>();
        for (var time = 0; time < Burst + 1; time++)
        {
            inside.Add(await PostsAsync(alex.Message("help").ToString(), Token(issuer.Key)));
        }

        Assert.All(outside, status => Assert.Equal(HttpStatusCode.Unauthorized, status));
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, Burst), HttpStatusCode.TooManyRequests], inside);
    }

    private string Token(TestSigningKey key) =>
        new TestToken(key) { Audience = App, ServiceUrl = Teams.ServiceUrl }.Bearer(TimeProvider.System);

    private string Expired() =>
        new TestToken(issuer.Key)
        {
            Audience = App,
            ServiceUrl = Teams.ServiceUrl,
            ValidFrom = -TimeSpan.FromHours(3),
            ValidUntil = -TimeSpan.FromHours(2),
        }.Bearer(TimeProvider.System);

    private Task<CoachHost> StartWithTokensAsync() =>
        StartAsync(
            environment: "Production",
            with: services =>
                services
                    .AddSingleton<BotFrameworkAuthentication, CoachAuthentication>()
                    .ConfigureHttpClientDefaults(http =>
                        http.ConfigurePrimaryHttpMessageHandler(issuer.TrustingHandler)
                    ),
            settings:
            [
                new("MicrosoftAppType", "SingleTenant"),
                new("MicrosoftAppId", App),
                new("MicrosoftAppPassword", TestOpenIdProvider.Secret),
                new("MicrosoftAppTenantId", TeamsService.Tenant),
                new("ServiceHosts", new Uri(Teams.ServiceUrl).Host),
                new("ValidateAuthority", "false"),
                new("ToChannelFromBotLoginUrl", issuer.LoginUrl),
                new("ToChannelFromBotOAuthScope", AuthenticationConstants.ToChannelFromBotOAuthScope),
                new("ToBotFromChannelTokenIssuer", AuthenticationConstants.ToBotFromChannelTokenIssuer),
                new("OAuthUrl", Teams.ServiceUrl),
                new("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl),
                new("ToBotFromEmulatorOpenIdMetadataUrl", issuer.MetadataUrl),
                new("CallerId", "urn:botframework:azure"),
                new("Door:PersonBurst", $"{Burst}"),
                new("Door:PersonPerSecond", "0.001"),
            ]
        );

    private async Task<HttpStatusCode> PostsAsync(string activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Teams.Bot, "/api/messages"));
        request.Content = new StringContent(activity, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : AuthenticationHeaderValue.Parse(token);
        using var answer = await Teams.Http.SendAsync(request, Ct);
        return answer.StatusCode;
    }
}
