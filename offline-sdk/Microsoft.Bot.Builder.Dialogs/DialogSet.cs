namespace Microsoft.Bot.Builder.Dialogs;

public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    public DialogSet() { }

    // Two dialogs may not share an id: the later one is numbered.
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var id = dialog.Id;
        for (var suffix = 2; _dialogs.TryGetValue(dialog.Id, out var other) && other != dialog; suffix++)
        {
            dialog.Id = $"{id}{suffix}";
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    public Dialog Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    public async Task<DialogContext> CreateContextAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("This dialog set has no state to make a context from.");
        }

        var state = await _dialogState
            .GetAsync(turnContext, () => new DialogState(), cancellationToken)
            .ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }
}
