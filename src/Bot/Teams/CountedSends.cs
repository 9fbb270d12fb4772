using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using RMBot.Delivery;

namespace RMBot.Teams;

/// <summary>What people's own turns send counts against what Teams allows; prompts make room for it.</summary>
public sealed class CountedSends(SendBudget budget) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (!Incoming.IsOfTheCoach(turnContext.Activity))
        {
            turnContext.OnSendActivities(
                async (_, _, send) =>
                {
                    var sent = await send();
                    // What is only held back has no id yet.
                    Count(turnContext.Activity, sent.Count(response => response?.Id is { Length: > 0 }));
                    return sent;
                }
            );
            turnContext.OnUpdateActivity(
                async (_, _, update) =>
                {
                    var updated = await update();
                    Count(turnContext.Activity, 1);
                    return updated;
                }
            );
        }

        return next(cancellationToken);
    }

    private void Count(Activity activity, int requests)
    {
        if (requests > 0)
        {
            budget.Spend(Incoming.TenantOf(activity) ?? "", activity.Conversation.Id, requests);
        }
    }
}
