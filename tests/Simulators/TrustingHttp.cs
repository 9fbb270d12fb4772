using System.Security.Cryptography.X509Certificates;

namespace RMBot.Simulators;

/// <summary>HTTP clients that trust one certificate of a test beside what the machine trusts.</summary>
internal sealed class TrustingHttp(X509Certificate2 trusted) : IHttpClientFactory
{
    private readonly HttpClientHandler _handler = HandlerFor(trusted);

    public static HttpClientHandler HandlerFor(X509Certificate2 trusted) =>
        new()
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, errors) =>
                errors == System.Net.Security.SslPolicyErrors.None || shown?.Thumbprint == trusted.Thumbprint,
        };

    public HttpClient CreateClient(string name) => new(_handler, disposeHandler: false);
}
