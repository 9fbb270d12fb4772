using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>The adapter towards the Bot Connector: a turn for what comes in, and a request for what goes out.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication =
            botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var authenticated = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(authenticated, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        // Who calls is what authentication found, never what the body claims.
        activity.CallerId = authenticateRequestResult.CallerId;
        return await RunAsync(
                activity,
                authenticateRequestResult.ClaimsIdentity,
                authenticateRequestResult.ConnectorFactory,
                authenticateRequestResult.Audience,
                callback,
                cancellationToken
            )
            .ConfigureAwait(false);
    }

#pragma warning disable CA1822 // An instance method in the published API.
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= "";
        return new ClaimsIdentity([
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

#pragma warning restore CA1822

    private async Task<InvokeResponse> RunAsync(
        Activity activity,
        ClaimsIdentity identity,
        ConnectorFactory connectors,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        using var connector = await connectors
            .CreateAsync(activity.ServiceUrl, audience, cancellationToken)
            .ConfigureAwait(false);
        using var userTokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(identity, cancellationToken)
            .ConfigureAwait(false);
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(userTokens);
        turn.TurnState.Add(callback);
        turn.TurnState.Add(connectors);
        turn.TurnState.Set(OAuthScopeKey, audience);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return Answer(turn);
    }

    private static InvokeResponse Answer(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = 501 };
    }
}
