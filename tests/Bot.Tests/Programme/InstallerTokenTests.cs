using System.Net;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using RMBot.Bot.Tests.Calendar;
using RMBot.Bot.Tests.Storage;
using RMBot.Programme.Installs;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What becomes of installing while the coach gets no token, by Microsoft's own client of the token service.</summary>
public sealed class InstallerTokenTests : IAsyncLifetime
{
    private readonly TestTime time = new(Example.Now);
    private GraphSimulator graph = null!;
    private string app = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(time);
        app = graph.Publish(CoachAtGraph.ManifestId);
    }

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Theory]
    [InlineData(503, "temporarily_unavailable")]
    [InlineData(429, "slow_down")]
    [InlineData(null, "")]
    public async Task A_token_service_that_is_down_is_asked_again_later(int? status, string error)
    {
        using var service = new TokenService(status, error);
        using var coach = new CoachAtGraph(graph, time) { SignsInWith = service.Credential };

        Assert.IsType<InstallAnswer.Later>(await coach.Installer().InstallAsync("alex@example.com", app, Ct));
    }

    [Fact]
    public async Task While_it_is_down_nobody_knows_what_is_in_the_catalogue()
    {
        using var service = new TokenService(503, "temporarily_unavailable");
        using var coach = new CoachAtGraph(graph, time) { SignsInWith = service.Credential };

        await Assert.ThrowsAsync<BusyException>(() => coach.Installer().CatalogIdAsync(Ct));
    }

    [Fact]
    public async Task A_token_service_that_refuses_the_coach_allows_nothing()
    {
        using var service = new TokenService(401, "invalid_client");
        using var coach = new CoachAtGraph(graph, time) { SignsInWith = service.Credential };

        Assert.IsType<InstallAnswer.NotAllowed>(await coach.Installer().InstallAsync("alex@example.com", app, Ct));
        Assert.Null(await coach.Installer().CatalogIdAsync(Ct));
    }

    /// <summary>Answers every request for a token alike.</summary>
    private sealed class TokenService(int? status, string error) : HttpMessageHandler
    {
        public TokenCredential Credential
        {
            get
            {
                var options = new ClientSecretCredentialOptions
                {
                    Transport = new HttpClientTransport(this),
                    DisableInstanceDiscovery = true,
                };
                options.Retry.MaxRetries = 0;
                return new ClientSecretCredential("0f07ee2f-0000-4000-8000-000000000002", "the coach", "x", options);
            }
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            status is { } code
                ? Task.FromResult(
                    new HttpResponseMessage((HttpStatusCode)code)
                    {
                        Content = new StringContent(
                            $$"""{"error":"{{error}}","error_description":"No token."}""",
                            Encoding.UTF8,
                            "application/json"
                        ),
                        RequestMessage = request,
                    }
                )
                : throw new HttpRequestException("Nobody is there.");
    }
}
