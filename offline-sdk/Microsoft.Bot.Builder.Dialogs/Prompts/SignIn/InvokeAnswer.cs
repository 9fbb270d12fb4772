using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class InvokeAnswer
{
    public static Task<ResourceResponse> AnswerAsync(
        this ITurnContext turn,
        HttpStatusCode status,
        object body,
        CancellationToken ct
    ) =>
        turn.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = (int)status, Body = body },
            },
            ct
        );
}
