using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_for_storage_is_attached_and_used_again()
    {
        await using var server = await ScriptedServer.StartAsync(new(404, NotFound), new(404, NotFound));
        var credential = new ScriptedCredential();
        var options = new TableClientOptions { Transport = new HttpClientTransport(new ToLoopback(server.Address)) };
        var service = new TableServiceClient(new Uri("https://acme.table.core.windows.net"), credential, options);
        var table = service.GetTableClient("Things");

        await table.GetEntityIfExistsAsync<TableEntity>("p", "one");
        await table.GetEntityIfExistsAsync<TableEntity>("p", "two");

        Assert.Equal(
            ["Bearer token 1", "Bearer token 1"],
            server.Requests.Select(asked => asked.Headers["Authorization"])
        );
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.Equal("acme", service.AccountName);
    }

    [Fact]
    public async Task A_token_is_never_sent_in_the_clear()
    {
        await using var server = await ScriptedServer.StartAsync();
        var table = new TableClient(server.Address, "Things", new ScriptedCredential());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.GetEntityAsync<TableEntity>("p", "r"));

        Assert.Empty(server.Requests);
    }

    private const string NotFound = """{"odata.error":{"code":"ResourceNotFound","message":{"value":"None."}}}""";

    private sealed class ScriptedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken($"token {Scopes.Count}", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken ct
        ) => new(GetToken(requestContext, ct));
    }

    /// <summary>The client believes it speaks TLS to the cloud; it speaks to the scripted server.</summary>
    private sealed class ToLoopback(Uri address) : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, ct);
        }
    }
}
