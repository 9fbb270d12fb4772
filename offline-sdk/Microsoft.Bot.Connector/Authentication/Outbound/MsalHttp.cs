using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class MsalHttp(HttpClient client) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => client;
}
