using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract partial class Prompt<T> : Dialog
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions prompt)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with prompt options.");
        }

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = new Dictionary<string, object> { [PromptValidatorContext<T>.AttemptCountKey] = 0 };
        dc.ActiveDialog.State[OptionsKey] = prompt;
        dc.ActiveDialog.State[StateKey] = state;
        await OnPromptAsync(dc.Context, state, prompt, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        if (await IsValidAsync(dc.Context, recognized, state, options, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        // A validator that has said what is wrong has asked again in its own words.
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    // What was put on top of the prompt has ended: the question is asked as at first.
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var (state, options) = Read(instance);
        return OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    )
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    );

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    );

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is { InputHint: null or "" })
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Read(DialogInstance instance) =>
        (instance.State.Take<IDictionary<string, object>>(StateKey), instance.State.Take<PromptOptions>(OptionsKey));

    private async Task<bool> IsValidAsync(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken ct
    )
    {
        var context = new PromptValidatorContext<T>(turnContext, recognized, state, options);
        state[PromptValidatorContext<T>.AttemptCountKey] = context.AttemptCount + 1;
        return _validator is null ? recognized.Succeeded : await _validator(context, ct).ConfigureAwait(false);
    }
}
