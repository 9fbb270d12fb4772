using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private TaskCompletionSource _arrival = NewArrival();

    public Queue<Activity> ActiveQueue { get; } = new();

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        return Task.FromResult(activities.Select(Receive).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        lock (_lock)
        {
            var isQueued = ActiveQueue.Any(each => each.Id == activity.Id);
            Requeue(ActiveQueue.Select(each => each.Id == activity.Id ? activity : each));
            return Task.FromResult(isQueued ? new ResourceResponse(activity.Id) : new ResourceResponse());
        }
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        lock (_lock)
        {
            Requeue(ActiveQueue.Where(each => each.Id != reference.ActivityId));
        }

        return Task.CompletedTask;
    }

    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task arrival;
            lock (_lock)
            {
                if (ActiveQueue.TryDequeue(out var reply))
                {
                    return reply;
                }

                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private ResourceResponse Receive(Activity activity)
    {
        activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (EnableTrace || activity.Type != ActivityTypes.Trace)
        {
            Enqueue(activity);
        }

        return new ResourceResponse(activity.Id);
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            ActiveQueue.Enqueue(activity);
            _arrival.SetResult();
            _arrival = NewArrival();
        }
    }

    private void Requeue(IEnumerable<Activity> activities)
    {
        var kept = activities.ToList();
        ActiveQueue.Clear();
        kept.ForEach(ActiveQueue.Enqueue);
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
