using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>Holds back what a turn says until what it decided is saved; dropped when it could not be.</summary>
public sealed class SaidAfterSaving
{
    private readonly List<Activity> held = [];
    private bool holds = true;

    public SaidAfterSaving(ITurnContext context) => context.OnSendActivities(HoldAsync);

    public void Drop() => held.Clear();

    /// <summary>Says what was held; from here on things are said at once.</summary>
    public async Task SayAsync(ITurnContext context, CancellationToken ct)
    {
        holds = false;
        foreach (var activity in held)
        {
            await context.SendActivityAsync(activity, ct);
        }

        held.Clear();
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

        held.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    }
}
