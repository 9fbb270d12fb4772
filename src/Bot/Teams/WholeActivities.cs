using System.Globalization;
using Microsoft.Bot.Builder;

namespace RMBot.Teams;

/// <summary>What does not say from whom it is, to whom, and in which chat cannot be answered; it ends here.</summary>
internal sealed class WholeActivities : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // The SDK takes a client's word for its locale: one that no machine knows has not even a minus sign.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return Incoming.IsOfTheCoach(turnContext.Activity) || Incoming.IsWhole(turnContext.Activity)
            ? next(cancellationToken)
            : Task.CompletedTask;
    }
}
