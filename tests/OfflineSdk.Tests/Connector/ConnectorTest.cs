using Microsoft.Bot.Connector;
using Microsoft.Rest;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Connector;

public abstract class ConnectorTest : IAsyncLifetime
{
    private readonly HttpClient _http = new();

    private protected RecordingConnector Connector { get; private set; } = null!;

    private protected ConnectorClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Connector = await RecordingConnector.StartAsync();
        Client = new ConnectorClient(Connector.Address, new KnownToken(), _http, disposeHttpClient: false);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _http.Dispose();
        await Connector.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private sealed class KnownToken : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", "known");
            return Task.CompletedTask;
        }
    }
}
