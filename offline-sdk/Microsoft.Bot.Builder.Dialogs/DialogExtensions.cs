namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dc = await new DialogSet(accessor)
            .Add(dialog)
            .CreateContextAsync(turnContext, cancellationToken)
            .ConfigureAwait(false);
        while (!await TryRunAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false)) { }
    }

    // A dialog that handles the error has put the stack right: the turn is tried once more.
    private static async Task<bool> TryRunAsync(DialogContext dc, string dialogId, CancellationToken ct)
    {
        try
        {
            await ContinueOrBeginAsync(dc, dialogId, ct).ConfigureAwait(false);
            return true;
        }
        catch (Exception e)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, e, bubble: true, fromLeaf: true, ct).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task ContinueOrBeginAsync(DialogContext dc, string dialogId, CancellationToken ct)
    {
        var turn = await dc.ContinueDialogAsync(ct).ConfigureAwait(false);
        if (turn.Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(dialogId, null, ct).ConfigureAwait(false);
        }
    }
}
