namespace Microsoft.Bot.Builder.Dialogs;

// One stack of dialogs in one turn; its first entry is the active one.
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext;
    }

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public List<DialogInstance> Stack { get; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public DialogContext Parent { get; set; }

    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var target = fromLeaf ? Leaf() : this;
        return target.ActiveDialog is { } active
            && target.FindDialog(active.Id) is { } dialog
            && await dialog
                .OnDialogEventAsync(
                    target,
                    new DialogEvent
                    {
                        Name = name,
                        Value = value,
                        Bubble = bubble,
                    },
                    cancellationToken
                )
                .ConfigureAwait(false);
    }

    private DialogContext Leaf() => Child?.Leaf() ?? this;

    private Dialog FindActive() =>
        FindDialog(ActiveDialog.Id)
        ?? throw new InvalidOperationException($"No dialog with the id '{ActiveDialog.Id}' is known here.");
}
