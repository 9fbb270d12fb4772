namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The application's HTTP clients; without a factory of its own, one client with a shared connection pool.</summary>
internal sealed class Http(IHttpClientFactory factory)
{
    private static readonly Lazy<HttpClient> Shared = new(() =>
        new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    );

    public HttpClient Client() => factory?.CreateClient() ?? Shared.Value;
}
