using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>Gives each turn of a person its time, whatever of it is slow; what the coach begins itself has other limits.</summary>
internal sealed class TurnLimit(TimeProvider time) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    )
    {
        if (turnContext.Activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            await next(cancellationToken);
            return;
        }

        // The request's own token ends with the connection, which Teams may drop early.
        using var limit = new TurnTime(time);
        turnContext.TurnState.Set(limit);
        await next(limit.Deciding);
    }
}
