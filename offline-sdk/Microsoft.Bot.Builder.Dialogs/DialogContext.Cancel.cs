namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default
    )
    {
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        var name = eventName ?? DialogEvents.CancelDialog;
        var isFirst = true;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.ActiveDialog is not null)
            {
                // Everything but the dialog that is active now may refuse to be cancelled, and with it all below.
                if (
                    !isFirst
                    && await dc.EmitEventAsync(name, eventValue, bubble: false, fromLeaf: false, cancellationToken)
                        .ConfigureAwait(false)
                )
                {
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                }

                isFirst = false;
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            isFirst = false;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }
}
