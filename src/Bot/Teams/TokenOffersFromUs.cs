using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace RMBot.Teams;

/// <summary>
/// An offer of a token that is none, or that comes from another organisation or from where several meet, ends here: the SDK would
/// take it to the token service, and keep that it came, before anybody asks from whom.
/// </summary>
internal sealed class TokenOffersFromUs(CoachOptions options) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    ) =>
        turnContext.Activity is { Name: SignInConstants.TokenExchangeOperationName } offer && !IsForUs(offer)
            ? Task.CompletedTask
            : next(cancellationToken);

    private bool IsForUs(Activity offer) =>
        options.AreAllowed(Incoming.TenantsOf(offer))
        && Incoming.IsPersonal(offer)
        && offer.Value is JObject value
        && value.PropertyValues().All(told => told is JValue)
        && IsText(value["id"])
        && IsText(value["token"]);

    private static bool IsText(JToken? told) => told is JValue { Value: string { Length: > 0 } };
}
