using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>Holds back what a turn says until what it decided is saved; dropped when it could not be.</summary>
public sealed class SaidAfterSaving
{
    private readonly Queue<Activity> held = new();
    private bool holds = true;

    public SaidAfterSaving(ITurnContext context) => context.OnSendActivities(HoldAsync);

    public void Drop() => held.Clear();

    /// <summary>Says what was held; from here on things are said at once.</summary>
    public async Task SayAsync(ITurnContext context, CancellationToken ct)
    {
        holds = false;
        while (held.TryDequeue(out var activity))
        {
            await context.SendActivityAsync(activity, ct);
        }
    }

    private Task<ResourceResponse[]> HoldAsync(
        ITurnContext context,
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next
    )
    {
        if (!holds)
        {
            return next();
        }

        activities.ForEach(held.Enqueue);
        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    }
}
