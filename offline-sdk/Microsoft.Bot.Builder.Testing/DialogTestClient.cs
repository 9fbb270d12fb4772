using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

// Talks to one dialog as a person would, and shows what became of it.
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState) { }

    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState")).Add(targetDialog);
        _callback = (turnContext, ct) => RunAsync(dialogs, targetDialog.Id, initialDialogOptions, turnContext, ct);
    }

    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    public DialogContext DialogContext { get; private set; }

    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private async Task RunAsync(
        DialogSet dialogs,
        string dialogId,
        object options,
        ITurnContext turnContext,
        CancellationToken ct
    )
    {
        DialogContext = await dialogs.CreateContextAsync(turnContext, ct).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(ct).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialogId, options, ct).ConfigureAwait(false);
        }
    }
}
