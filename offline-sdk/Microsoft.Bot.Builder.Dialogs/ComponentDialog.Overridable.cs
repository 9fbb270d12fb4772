namespace Microsoft.Bot.Builder.Dialogs;

public partial class ComponentDialog
{
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    ) => innerDc.ContinueDialogAsync(cancellationToken);

    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc,
        object result,
        CancellationToken cancellationToken
    ) => outerDc.EndDialogAsync(result, cancellationToken);
}
