using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// A conversation written down step by step, and played when it is started.
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _play;

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _play = () => Task.CompletedTask;
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _adapter = flow._adapter;
        _callback = flow._callback;
        _play = getTask ?? (() => Task.CompletedTask);
    }

    public Task StartTestAsync() => _play();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = (Activity)Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync(update, _callback);
        });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(
        string userSays,
        Action<IActivity> validateActivity,
        string description = null,
        uint timeout = 3000
    ) => Send(userSays).AssertReply(validateActivity, description, timeout);

    private TestFlow Then(Func<Task> step) =>
        new(
            async () =>
            {
                await _play().ConfigureAwait(false);
                await step().ConfigureAwait(false);
            },
            this
        );
}
