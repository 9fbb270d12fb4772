using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A person's clients all offer their token at the same time: one offer goes on to the bot.</summary>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly IStorage _storage;
    private readonly string _connectionName;

    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (string.IsNullOrWhiteSpace(connectionName))
        {
            throw new ArgumentNullException(nameof(connectionName));
        }

        _storage = storage;
        _connectionName = connectionName;
    }

    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        // Each client must hear that consent is needed, so the exchange comes before the choice of one.
        if (
            !IsTokenOffer(turnContext.Activity)
            || await IsExchangedAsync(turnContext, cancellationToken).ConfigureAwait(false)
                && await IsFirstAsync(turnContext, cancellationToken).ConfigureAwait(false)
        )
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsTokenOffer(Activity activity) =>
        activity is { ChannelId: Channels.Msteams, Name: SignInConstants.TokenExchangeOperationName };

    private async Task<bool> IsExchangedAsync(ITurnContext turn, CancellationToken ct)
    {
        var offered = (turn.Activity.Value as JObject)?.ToObject<TokenExchangeInvokeRequest>(BotJson.Plain);
        var token = await ExchangeAsync(turn, offered?.Token, ct).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(token?.Token))
        {
            return true;
        }

        var body = new TokenExchangeInvokeResponse
        {
            Id = offered?.Id,
            ConnectionName = offered?.ConnectionName,
            FailureDetail = "The token cannot be exchanged: sign in instead.",
        };
        await AnswerAsync(turn, HttpStatusCode.PreconditionFailed, body, ct).ConfigureAwait(false);
        return false;
    }

    private async Task<TokenResponse> ExchangeAsync(ITurnContext turn, string token, CancellationToken ct)
    {
        try
        {
            var service =
                turn.TurnState.Get<UserTokenClient>()
                ?? throw new NotSupportedException("The turn's adapter brings no token service to exchange with.");
            var activity = turn.Activity;
            return await service
                .ExchangeTokenAsync(
                    activity.From.Id,
                    _connectionName,
                    activity.ChannelId,
                    new TokenExchangeRequest(token: token),
                    ct
                )
                .ConfigureAwait(false);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<bool> IsFirstAsync(ITurnContext turn, CancellationToken ct)
    {
        var id = (turn.Activity.Value as JObject)?.Value<string>("id");
        var claim = new Dictionary<string, object> { [Key(turn.Activity, id)] = new TokenStoreItem { ETag = id } };
        try
        {
            await _storage.WriteAsync(claim, ct).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (IsTaken(e))
        {
            await AnswerAsync(turn, HttpStatusCode.OK, null, ct).ConfigureAwait(false);
            return false;
        }
    }

    private static string Key(Activity activity, string id) =>
        activity.Conversation?.Id is { } conversation && !string.IsNullOrEmpty(id)
            ? $"{activity.ChannelId}/{conversation}/{id}"
            : throw new InvalidOperationException("An offered token names its conversation and its id.");

    // No storage has a type of its own for a conflict: the two wordings that tell one are the storages' own.
    private static bool IsTaken(Exception e) =>
        e.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase)
        || e.Message.Contains("pre-condition is not met", StringComparison.Ordinal);

    private static Task<ResourceResponse> AnswerAsync(
        ITurnContext turn,
        HttpStatusCode status,
        object body,
        CancellationToken ct
    ) =>
        turn.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = (int)status, Body = body },
            },
            ct
        );

    private sealed class TokenStoreItem : IStoreItem
    {
        public string ETag { get; set; }
    }
}
