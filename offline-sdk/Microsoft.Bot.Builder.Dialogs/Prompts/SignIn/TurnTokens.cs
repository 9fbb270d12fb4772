using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The token service as the person of this turn meets it.</summary>
internal static class TurnTokens
{
    public static Task<TokenResponse> FindTokenAsync(
        this ITurnContext turn,
        OAuthPromptSettings settings,
        string magicCode,
        CancellationToken ct
    ) => Service(turn).GetUserTokenAsync(UserId(turn), settings.ConnectionName, turn.Activity.ChannelId, magicCode, ct);

    public static Task<SignInResource> SignInResourceAsync(
        this ITurnContext turn,
        OAuthPromptSettings settings,
        CancellationToken ct
    ) => Service(turn).GetSignInResourceAsync(settings.ConnectionName, turn.Activity, null, ct);

    public static Task<TokenResponse> ExchangeTokenAsync(
        this ITurnContext turn,
        OAuthPromptSettings settings,
        TokenExchangeRequest request,
        CancellationToken ct
    ) => Service(turn).ExchangeTokenAsync(UserId(turn), settings.ConnectionName, turn.Activity.ChannelId, request, ct);

    public static Task SignOutAsync(this ITurnContext turn, OAuthPromptSettings settings, CancellationToken ct) =>
        Service(turn).SignOutUserAsync(UserId(turn), settings.ConnectionName, turn.Activity.ChannelId, ct);

    private static string UserId(ITurnContext turn) => turn.Activity.From?.Id;

    private static UserTokenClient Service(ITurnContext turn) =>
        turn.TurnState.Get<UserTokenClient>()
        ?? throw new NotSupportedException("The turn's adapter brings no token service to sign in with.");
}
