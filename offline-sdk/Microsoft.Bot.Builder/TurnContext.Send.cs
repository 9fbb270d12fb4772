using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private readonly List<SendActivitiesHandler> _onSend = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSend.Add(handler);
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default
    )
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(each => each.ApplyConversationReference(reference)).ToList();
        return SendThroughHandlers(addressed, 0, cancellationToken);
    }

    // The handler registered first is the outermost: it sees what is sent first and the responses last.
    private Task<ResourceResponse[]> SendThroughHandlers(List<Activity> activities, int index, CancellationToken ct) =>
        index < _onSend.Count
            ? _onSend[index](this, activities, () => SendThroughHandlers(activities, index + 1, ct))
            : SendToAdapter(activities, ct);

    private async Task<ResourceResponse[]> SendToAdapter(List<Activity> activities, CancellationToken ct)
    {
        var responses =
            Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? Buffer(activities)
                : await Deliver(activities, ct).ConfigureAwait(false);
        Responded |= activities.Exists(each => each.Type != ActivityTypes.Trace);
        return responses;
    }

    private async Task<ResourceResponse[]> Deliver(List<Activity> activities, CancellationToken ct)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], ct).ConfigureAwait(false);
        for (var i = 0; i < responses?.Length && i < activities.Count; i++)
        {
            activities[i].Id = responses[i]?.Id;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        BufferedReplyActivities.AddRange(activities);
        if (activities.Find(each => each.Type == ActivityTypesEx.InvokeResponse) is { } answer)
        {
            TurnState.Add(BotAdapter.InvokeResponseKey, answer);
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
