using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext : ITurnContext, IDisposable
{
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }

    public Activity Activity { get; }

    public TurnContextStateCollection TurnState { get; } = new();

    public bool Responded { get; private set; }

    // What an ExpectReplies turn answers with, in place of calls to the connector.
    public List<Activity> BufferedReplyActivities { get; } = [];

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            TurnState.Dispose();
        }
    }
}
