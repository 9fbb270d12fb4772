namespace Microsoft.Bot.Connector.Authentication;

internal sealed class CloudConnectorFactory(
    Cloud cloud,
    string appId,
    ServiceClientCredentialsFactory credentials,
    Http http
) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    )
    {
        var outbound = await credentials
            .CreateCredentialsAsync(
                appId,
                audience ?? cloud.OAuthScope,
                cloud.LoginUrl,
                cloud.ValidateAuthority,
                cancellationToken
            )
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), outbound, http.Client(), disposeHttpClient: false);
    }
}
