using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class CloudAuthentication(
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    Http http,
    ILogger logger
) : BotFrameworkAuthentication
{
    private readonly InboundTokens _inbound = new(
        credentials,
        configuration,
        new ChannelTokens(
            cloud.TokenIssuer,
            new SigningKeys(cloud.ChannelKeysUrl, http, logger),
            configuration.RequiredEndorsements
        ),
        new EmulatorTokens(new SigningKeys(cloud.EmulatorKeysUrl, http, logger), configuration.ValidTokenIssuers)
    );

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var identity = await _inbound.AuthenticateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        var disabled = await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = cloud.OAuthScope,
            CallerId = disabled ? null : cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Activities are taken over HTTP POST only.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(cloud, BotId(claimsIdentity), credentials, http);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    )
    {
        var appId = BotId(claimsIdentity);
        var outbound = await credentials
            .CreateCredentialsAsync(appId, cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new TokenServiceClient(appId, cloud.TokenServiceUrl, outbound, http);
    }

    // The audience of what comes in is the bot; a turn begun by the bot itself carries its id the same way.
    private static string BotId(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
        ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
}
