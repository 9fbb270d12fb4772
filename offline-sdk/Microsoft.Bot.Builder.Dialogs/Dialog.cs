namespace Microsoft.Bot.Builder.Dialogs;

public abstract class Dialog
{
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    public Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    public string Id
    {
        get => string.IsNullOrEmpty(_id) ? _id = OnComputeId() : _id;
        set => _id = value;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    );

    public virtual Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    ) => dc.EndDialogAsync(null, cancellationToken);

    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    ) => dc.EndDialogAsync(result, cancellationToken);

    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    // The dialog itself first, then those around it, then the dialog once more.
    public virtual async Task<bool> OnDialogEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) =>
        await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false)
        || await BubbleAsync(dc, e, cancellationToken).ConfigureAwait(false)
        || await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);

    protected virtual Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) => Task.FromResult(false);

    protected virtual Task<bool> OnPostBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) => Task.FromResult(false);

    protected virtual string OnComputeId() => GetType().Name;

    private static Task<bool> BubbleAsync(DialogContext dc, DialogEvent e, CancellationToken ct) =>
        e.Bubble && dc.Parent is { } parent
            ? parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, ct)
            : Task.FromResult(false);
}
