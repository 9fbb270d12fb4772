using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// The bot's side of a conversation in memory: what it says is queued here.
public partial class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private int _lastActivityId = -1;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(sendTraceActivity: sendTraceActivity)
    {
        Conversation.ChannelId = channelId;
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? CreateConversation("Conversation1");
        Conversation.Locale ??= Locale;
    }

    public string Locale { get; set; } = "en-us";

    public bool EnableTrace { get; set; }

    public ConversationReference Conversation { get; set; }

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, id: name, name: name),
            User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
            Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    public Activity MakeActivity(string text = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = NextActivityId(),
            Locale = Locale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Text = text,
        };

    public virtual Task SendTextToBotAsync(
        string userSays,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public async Task ProcessActivityAsync(
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public Task CreateConversationAsync(
        string channelId,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        return callback(CreateTurnContext(update), cancellationToken);
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextActivityId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;
    }

    private string NextActivityId() => $"{Interlocked.Increment(ref _lastActivityId)}";
}
