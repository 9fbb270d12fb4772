using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The Bot Framework token service: it keeps the users' tokens, the bot asks for them with its own.</summary>
internal sealed class TokenServiceClient(
    string appId,
    string tokenServiceUrl,
    ServiceClientCredentials credentials,
    Http http
) : UserTokenClient
{
    private static readonly HttpStatusCode[] TokenOrNone = [HttpStatusCode.OK, HttpStatusCode.NotFound];
    private static readonly HttpStatusCode[] Exchanged =
    [
        HttpStatusCode.OK,
        HttpStatusCode.BadRequest,
        HttpStatusCode.NotFound,
    ];
    private static readonly HttpStatusCode[] SignedOut = [HttpStatusCode.OK, HttpStatusCode.NoContent];
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK];

    public override async Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var query = RestAddress.Query(
            ("userId", userId),
            ("connectionName", connectionName),
            ("channelId", channelId),
            ("code", magicCode)
        );
        using var answer = await CallAsync<TokenResponse>(
                HttpMethod.Get,
                "api/usertoken/GetToken" + query,
                null,
                TokenOrNone,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.OK ? answer.Body : null;
    }

    public override async Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        var encoded = Convert.ToBase64String(
            Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state, BotJson.WireSettings))
        );
        using var answer = await CallAsync<SignInResource>(
                HttpMethod.Get,
                "api/botsignin/GetSignInResource"
                    + RestAddress.Query(("state", encoded), ("finalRedirect", finalRedirect)),
                null,
                Read,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }

    public override async Task SignOutUserAsync(
        string userId,
        string connectionName,
        string channelId,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var query = RestAddress.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await CallAsync<object>(
                HttpMethod.Delete,
                "api/usertoken/SignOut" + query,
                null,
                SignedOut,
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(channelId);
        var query = RestAddress.Query(("userId", userId), ("channelId", channelId), ("include", includeFilter));
        using var answer = await CallAsync<TokenStatus[]>(
                HttpMethod.Get,
                "api/usertoken/GetTokenStatus" + query,
                null,
                Read,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var query = RestAddress.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await CallAsync<Dictionary<string, TokenResponse>>(
                HttpMethod.Post,
                "api/usertoken/GetAadTokens" + query,
                new AadResourceUrls(resourceUrls),
                Read,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var query = RestAddress.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var answer = await CallAsync<TokenResponse>(
                HttpMethod.Post,
                "api/usertoken/exchange" + query,
                exchangeRequest,
                Exchanged,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.OK
            ? answer.Body
            : throw new InvalidOperationException($"Unable to exchange token: {answer.Response.StatusCode}");
    }

    private Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        HttpStatusCode[] accepted,
        CancellationToken cancellationToken
    ) =>
        new RestCall(method, RestAddress.Of(new Uri(tokenServiceUrl), path), body) { Accepted = accepted }.SendAsync<T>(
            http.Client(),
            credentials,
            cancellationToken
        );
}
