using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>
/// What a client asks for and the coach does not have is not found. The SDK would answer 501, which counts as a fault of ours:
/// anybody could raise an operator's alarm with it.
/// </summary>
internal sealed class AnsweredInvokes : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken = default
    )
    {
        if (turnContext.Activity.Type != ActivityTypes.Invoke)
        {
            await next(cancellationToken);
            return;
        }

        turnContext.OnSendActivities(
            (_, activities, send) =>
            {
                foreach (var answer in activities.Select(activity => activity.Value).OfType<InvokeResponse>())
                {
                    answer.Status =
                        answer.Status == (int)HttpStatusCode.NotImplemented
                            ? (int)HttpStatusCode.NotFound
                            : answer.Status;
                }

                return send();
            }
        );
        await next(cancellationToken);
        if (turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var answer = new InvokeResponse { Status = (int)HttpStatusCode.NotFound };
            await turnContext.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer },
                cancellationToken
            );
        }
    }
}
