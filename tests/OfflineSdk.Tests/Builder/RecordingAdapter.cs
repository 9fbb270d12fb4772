using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<string> Changes { get; } = [];

    public static Activity Incoming() =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = "a-1",
            Text = "hello",
            Locale = "en-GB",
            ChannelId = "test",
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c-1"),
        };

    public TurnContext Turn(Activity? incoming = null) => new(this, incoming ?? Incoming());

    public Task RunAsync(BotCallbackHandler bot, Activity? incoming = null) =>
        RunPipelineAsync(Turn(incoming), bot, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent-{i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        Changes.Add($"update {activity.Id} in {activity.Conversation.Id}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        Changes.Add($"delete {reference.ActivityId} in {reference.Conversation.Id}");
        return Task.CompletedTask;
    }
}
