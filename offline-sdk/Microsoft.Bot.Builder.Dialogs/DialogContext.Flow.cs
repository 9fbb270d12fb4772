namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog =
            FindDialog(dialogId)
            ?? throw new ArgumentException($"No dialog with the id '{dialogId}' is known here.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    }

    public Task<DialogTurnResult> PromptAsync(
        string dialogId,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // Once a turn, the innermost dialog and those around it hear of the activity before it is acted on.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(
                    DialogEvents.ActivityReceived,
                    Context.Activity,
                    bubble: true,
                    fromLeaf: true,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }

        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Empty)
            : await FindActive().ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
    }

    public async Task<DialogTurnResult> EndDialogAsync(
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await FindActive()
                .ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
                .ConfigureAwait(false);
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(
                DialogEvents.RepromptDialog,
                bubble: false,
                cancellationToken: cancellationToken
            )
            .ConfigureAwait(false);
        if (!handled && ActiveDialog is { } active)
        {
            await FindActive().RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken ct)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (FindDialog(active.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, ct).ConfigureAwait(false);
        }

        Stack.Remove(active);
    }
}
