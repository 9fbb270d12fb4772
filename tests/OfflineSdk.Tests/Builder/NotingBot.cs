using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

internal sealed class NotingBot : ActivityHandler
{
    public List<string> Heard { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turn, CancellationToken ct) =>
        Note($"message {turn.Activity.Text}");

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turn,
        CancellationToken ct
    ) => Note("messageUpdate");

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turn,
        CancellationToken ct
    ) => Note("messageDelete");

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> reactions,
        ITurnContext<IMessageReactionActivity> turn,
        CancellationToken ct
    ) => Note($"reactions + {reactions[0].Type}");

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> reactions,
        ITurnContext<IMessageReactionActivity> turn,
        CancellationToken ct
    ) => Note($"reactions - {reactions[0].Type}");

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> added,
        ITurnContext<IConversationUpdateActivity> turn,
        CancellationToken ct
    ) => Note($"members + {string.Join(' ', added.Select(member => member.Id))}");

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> removed,
        ITurnContext<IConversationUpdateActivity> turn,
        CancellationToken ct
    ) => Note($"members - {string.Join(' ', removed.Select(member => member.Id))}");

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turn,
        CancellationToken ct
    ) => Note("installed");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turn,
        CancellationToken ct
    ) => Note("uninstalled");

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turn, CancellationToken ct) =>
        Note("token");

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turn, CancellationToken ct) =>
        Note($"event {turn.Activity.Name}");

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turn, CancellationToken ct) =>
        Note("typing");

    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turn,
        CancellationToken ct
    ) => Note("end");

    protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turn, CancellationToken ct) =>
        Note($"command {turn.Activity.Name}");

    protected override Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turn,
        CancellationToken ct
    ) => Note($"commandResult {turn.Activity.Name}");

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turn, CancellationToken ct) =>
        Note($"unknown {turn.Activity.Type}");

    private Task Note(string what)
    {
        Heard.Add(what);
        return Task.CompletedTask;
    }
}
