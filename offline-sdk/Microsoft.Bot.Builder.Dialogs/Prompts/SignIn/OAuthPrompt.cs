using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Ends with the person's token: silently when there is one, otherwise after they have signed in.</summary>
public class OAuthPrompt : Dialog
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private const string ExpiresKey = "expires";

    private static readonly TimeSpan UsualTimeout = TimeSpan.FromMinutes(15);

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse> _validator;

    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse> validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not (null or PromptOptions))
        {
            throw new ArgumentException("A sign-in is begun with prompt options or with none.", nameof(options));
        }

        var prompt = (PromptOptions)options;
        AcceptInput(prompt?.Prompt);
        AcceptInput(prompt?.RetryPrompt);
        dc.ActiveDialog.State[OptionsKey] = prompt;
        dc.ActiveDialog.State[StateKey] = new Dictionary<string, object>
        {
            [PromptValidatorContext<TokenResponse>.AttemptCountKey] = 0,
        };
        dc.ActiveDialog.State[ExpiresKey] = DateTime.UtcNow + Timeout;

        var token = await GetUserTokenAsync(dc.Context, cancellationToken).ConfigureAwait(false);
        if (token is not null)
        {
            return await dc.EndDialogAsync(token, cancellationToken).ConfigureAwait(false);
        }

        await SignInCard.SendAsync(_settings, dc.Context, prompt?.Prompt, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var activity = dc.Context.Activity;
        if ((IsMessage(activity) || activity.IsSignIn()) && DateTime.UtcNow > Expires(state))
        {
            return await dc.EndDialogAsync(null, cancellationToken).ConfigureAwait(false);
        }

        var recognized = await TokenRecognizer
            .RecognizeAsync(_settings, dc.Context, cancellationToken)
            .ConfigureAwait(false);
        var options = state.Take<PromptOptions>(OptionsKey);
        if (await IsValidAsync(dc.Context, recognized, state, options, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (IsMessage(activity) && _settings.EndOnInvalidMessage)
        {
            return await dc.EndDialogAsync(null, cancellationToken).ConfigureAwait(false);
        }

        if (IsMessage(activity) && !dc.Context.Responded && options?.RetryPrompt is { } retry)
        {
            await dc.Context.SendActivityAsync(retry, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    public Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    ) => turnContext.FindTokenAsync(_settings, null, cancellationToken);

    public Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.SignOutAsync(_settings, cancellationToken);

    private TimeSpan Timeout => _settings.Timeout is { } own ? TimeSpan.FromMilliseconds((double)own) : UsualTimeout;

    private static bool IsMessage(Activity activity) => activity.Type == ActivityTypes.Message;

    // As in the packages, a storage has to give a time back as a time.
    private static DateTime Expires(IDictionary<string, object> state) => (DateTime)state[ExpiresKey];

    private static void AcceptInput(Activity prompt)
    {
        if (prompt is { InputHint: null or "" })
        {
            prompt.InputHint = InputHints.AcceptingInput;
        }
    }

    private async Task<bool> IsValidAsync(
        ITurnContext turnContext,
        PromptRecognizerResult<TokenResponse> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken ct
    )
    {
        var attempts = state.Take<IDictionary<string, object>>(StateKey);
        var context = new PromptValidatorContext<TokenResponse>(turnContext, recognized, attempts, options);
        attempts[PromptValidatorContext<TokenResponse>.AttemptCountKey] = context.AttemptCount + 1;
        return _validator is null ? recognized.Succeeded : await _validator(context, ct).ConfigureAwait(false);
    }
}
