using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds the token in what came in: itself, a code that unlocks it, or a client's token to exchange for it.</summary>
internal static partial class TokenRecognizer
{
    public static async Task<PromptRecognizerResult<TokenResponse>> RecognizeAsync(
        OAuthPromptSettings settings,
        ITurnContext turn,
        CancellationToken ct
    )
    {
        var activity = turn.Activity;
        if (activity.IsToken())
        {
            return Found((activity.Value as JObject)?.ToObject<TokenResponse>(BotJson.Plain));
        }

        var token =
            activity.IsVerification() ? await VerifyAsync(settings, turn, ct).ConfigureAwait(false)
            : activity.IsExchange() ? await TokenExchange.TryAsync(settings, turn, ct).ConfigureAwait(false)
            : Code(activity) is { } code ? await turn.FindTokenAsync(settings, code, ct).ConfigureAwait(false)
            : null;
        return token is null ? new PromptRecognizerResult<TokenResponse>() : Found(token);
    }

    private static PromptRecognizerResult<TokenResponse> Found(TokenResponse token) =>
        new() { Succeeded = true, Value = token };

    // The client waits for the answer: it closes the sign-in window on a good one and says on any other that it failed.
    private static async Task<TokenResponse> VerifyAsync(
        OAuthPromptSettings settings,
        ITurnContext turn,
        CancellationToken ct
    )
    {
        try
        {
            var code = (turn.Activity.Value as JObject)?["state"]?.ToString();
            var token = await turn.FindTokenAsync(settings, code, ct).ConfigureAwait(false);
            var status = token is null ? HttpStatusCode.NotFound : HttpStatusCode.OK;
            await turn.AnswerAsync(status, null, ct).ConfigureAwait(false);
            return token;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            await turn.AnswerAsync(HttpStatusCode.InternalServerError, null, ct).ConfigureAwait(false);
            return null;
        }
    }

    private static string Code(Activity activity) =>
        activity is { Type: ActivityTypes.Message, Text: { } said } && SixDigits().Match(said) is { Success: true } code
            ? code.Value
            : null;

    [GeneratedRegex(@"\d{6}")]
    private static partial Regex SixDigits();
}
