using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

// What a client sends in the course of signing in.
internal static class SignInActivity
{
    public static bool IsSignIn(this Activity activity) =>
        activity.IsToken() || activity.IsVerification() || activity.IsExchange();

    public static bool IsToken(this Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: SignInConstants.TokenResponseEventName };

    public static bool IsVerification(this Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: SignInConstants.VerifyStateOperationName };

    public static bool IsExchange(this Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: SignInConstants.TokenExchangeOperationName };
}
