namespace Microsoft.Bot.Builder.Dialogs;

// A dialog made of dialogs: their stack is kept in its own frame.
public partial class ComponentDialog : DialogContainer
{
    public const string PersistedDialogState = "dialogs";

    private bool _isInitialized;

    public ComponentDialog(string dialogId = null)
        : base(dialogId) { }

    public string InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        var innerDc = CreateChildContext(outerDc);
        var turn = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        return await CloseTurnAsync(outerDc, turn, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        var innerDc = CreateChildContext(outerDc);
        var turn = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return await CloseTurnAsync(outerDc, turn, cancellationToken).ConfigureAwait(false);
    }

    // Something was put on top of the component from outside and has ended: whoever waits inside asks again.
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, InnerState(dc.ActiveDialog));

    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_isInitialized)
        {
            _isInitialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        var state = instance.State.Take<DialogState>(PersistedDialogState);
        if (state is null)
        {
            instance.State[PersistedDialogState] = state = new DialogState();
        }

        return state;
    }

    // However the inner dialogs came to their end, the component ends with them.
    private Task<DialogTurnResult> CloseTurnAsync(DialogContext outerDc, DialogTurnResult turn, CancellationToken ct) =>
        turn.Status == DialogTurnStatus.Waiting
            ? Task.FromResult(EndOfTurn)
            : EndComponentAsync(outerDc, turn.Result, ct);
}
