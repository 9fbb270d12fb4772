namespace Microsoft.Bot.Builder;

public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState)) { }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId ?? throw Missing("channelId");
        var conversationId = turnContext.Activity.Conversation?.Id ?? throw Missing("conversation.id");
        return $"{channelId}/conversations/{conversationId}";
    }

    private static InvalidOperationException Missing(string what) => new($"The activity has no {what}.");
}
