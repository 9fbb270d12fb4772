using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace RMBot.Doors;

/// <summary>POST /api/messages: what Teams says of people. The adapter finds out whether it is Teams.</summary>
internal static class MessageEndpoint
{
    public static void MapMessages(this WebApplication app)
    {
        var most = app.Services.GetRequiredService<IOptions<DoorOptions>>().Value.MessageBytes;
        app.MapPost("/api/messages", AnswerAsync).WithMetadata(new RequestSizeLimitAttribute(most));
    }

    private static Task AnswerAsync(HttpContext http, MessageBody body, CloudAdapter adapter, IBot bot) =>
        body.ReadAsync(http, () => HearAsync(http, adapter, bot));

    private static async Task HearAsync(HttpContext http, CloudAdapter adapter, IBot bot)
    {
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
        }
        catch (TooFastException refusal)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = refusal.Wait.ToString(CultureInfo.InvariantCulture);
        }
    }
}
