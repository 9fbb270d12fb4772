namespace Microsoft.Bot.Builder;

public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState)) { }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId ?? throw Missing("channelId");
        var userId = turnContext.Activity.From?.Id ?? throw Missing("from.id");
        return $"{channelId}/users/{userId}";
    }

    private static InvalidOperationException Missing(string what) => new($"The activity has no {what}.");
}
