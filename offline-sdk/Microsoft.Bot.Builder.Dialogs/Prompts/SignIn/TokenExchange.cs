using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A client has a token of its own for the person, and offers it for the one the bot needs.</summary>
internal static class TokenExchange
{
    public static async Task<TokenResponse> TryAsync(
        OAuthPromptSettings settings,
        ITurnContext turn,
        CancellationToken ct
    )
    {
        var offered = (turn.Activity.Value as JObject)?.ToObject<TokenExchangeInvokeRequest>(BotJson.Plain);
        if (offered is null)
        {
            await RefuseAsync(HttpStatusCode.BadRequest, "The invoke carries no token to exchange.")
                .ConfigureAwait(false);
            return null;
        }

        if (offered.ConnectionName != settings.ConnectionName)
        {
            await RefuseAsync(
                    HttpStatusCode.BadRequest,
                    "The invoke names another connection than the sign-in under way. Is there more than one?"
                )
                .ConfigureAwait(false);
            return null;
        }

        var token = await ExchangeAsync(settings, turn, offered, ct).ConfigureAwait(false);
        if (string.IsNullOrEmpty(token?.Token))
        {
            await RefuseAsync(HttpStatusCode.PreconditionFailed, "The token cannot be exchanged: sign in instead.")
                .ConfigureAwait(false);
            return null;
        }

        await turn.AnswerAsync(HttpStatusCode.OK, Answer(null), ct).ConfigureAwait(false);
        return new TokenResponse(token.ChannelId, token.ConnectionName, token.Token);

        Task RefuseAsync(HttpStatusCode status, string why) => turn.AnswerAsync(status, Answer(why), ct);

        TokenExchangeInvokeResponse Answer(string failure) =>
            new()
            {
                Id = offered?.Id,
                ConnectionName = settings.ConnectionName,
                FailureDetail = failure,
            };
    }

    // Whatever went wrong, the client's way on is the same: it asks the person.
    private static async Task<TokenResponse> ExchangeAsync(
        OAuthPromptSettings settings,
        ITurnContext turn,
        TokenExchangeInvokeRequest offered,
        CancellationToken ct
    )
    {
        try
        {
            var request = new TokenExchangeRequest(token: offered.Token);
            return await turn.ExchangeTokenAsync(settings, request, ct).ConfigureAwait(false);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }
}
