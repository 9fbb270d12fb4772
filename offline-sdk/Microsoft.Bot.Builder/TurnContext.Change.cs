using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdate.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDelete.Add(handler);
        return this;
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlers(addressed, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlers(reference, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(
        ConversationReference conversationReference,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlers(conversationReference, 0, cancellationToken);
    }

    private Task<ResourceResponse> UpdateThroughHandlers(Activity activity, int index, CancellationToken ct) =>
        index < _onUpdate.Count
            ? _onUpdate[index](this, activity, () => UpdateThroughHandlers(activity, index + 1, ct))
            : Adapter.UpdateActivityAsync(this, activity, ct);

    private Task DeleteThroughHandlers(ConversationReference reference, int index, CancellationToken ct) =>
        index < _onDelete.Count
            ? _onDelete[index](this, reference, () => DeleteThroughHandlers(reference, index + 1, ct))
            : Adapter.DeleteActivityAsync(this, reference, ct);
}
