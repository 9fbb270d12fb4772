using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace OfflineSdk.Tests.Hosting;

public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task A_bot_with_a_managed_identity_gets_its_token_from_the_platform_without_a_secret()
    {
        // As App Service announces its token endpoint to the processes it runs.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", "http://platform.invalid/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "the platform's header");
        using var platform = new Platform();
        using var http = new HttpClient(platform);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["MicrosoftAppType"] = "UserAssignedMSI",
                    ["MicrosoftAppId"] = Door.AppId,
                    ["MicrosoftAppTenantId"] = "11111111-0000-0000-0000-000000000001",
                }
            )
            .Build();
        var factory = new ConfigurationServiceClientCredentialFactory(configuration, http);
        var credentials = await factory.CreateCredentialsAsync(
            Door.AppId,
            "https://api.botframework.com",
            "https://login.microsoftonline.com/botframework.com",
            true,
            CancellationToken.None
        );
        using var request = new HttpRequestMessage();

        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);

        Assert.Equal("the platform's token", request.Headers.Authorization?.Parameter);
        var asked = QueryHelpers.ParseQuery(platform.Asked?.Query);
        Assert.Equal(Door.AppId, asked["client_id"]);
        Assert.Equal("https://api.botframework.com", asked["resource"]);
    }

    private sealed class Platform : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked = request.RequestUri;
            var expires = TimeProvider
                .System.GetUtcNow()
                .AddHours(1)
                .ToUnixTimeSeconds()
                .ToString(CultureInfo.InvariantCulture);
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(
                        $$"""{ "access_token": "the platform's token", "expires_on": "{{expires}}", "resource": "r", "token_type": "Bearer" }""",
                        Encoding.UTF8,
                        "application/json"
                    ),
                }
            );
        }
    }
}
