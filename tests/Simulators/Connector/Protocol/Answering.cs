using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Connector.Protocol;

/// <summary>From a request's arrival to its answer: what it asks, who refuses it, when it is answered and how.</summary>
internal sealed class Answering(ConnectorSimulator simulator, Register register, Chats chats, TimeProvider time)
{
    // Teams measures about 100 KB of UTF-16 without embedded pictures; the size of the body is near enough.
    private const int LargestBody = 100 * 1024;

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = Asked.Of(context.Request);
        var bytes = await BodyAsync(context.Request);
        if (asked is null)
        {
            await WriteAsync(context.Response, Unknown);
            return;
        }

        var body = asked.Call is ConnectorCall.Delete or ConnectorCall.Members or ConnectorCall.Conversations
            ? SentBody.Nothing
            : SentBody.Of(bytes);
        var request = Request(asked, body, context.Request.Method, Encoding.UTF8.GetString(bytes));
        var usual = UsualAnswer.To(asked, body, request, simulator);
        var refusal = register.Enter(
            simulator.KeepsBodies ? request : request with { Body = "" },
            usual.Status,
            Refuse(request, asked, body, bytes.Length),
            simulator.Limits
        );
        await WaitAsync(simulator.Latency.Of(request.Number), context.RequestAborted);
        context.Response.Headers["MS-CV"] = request.Number.ToString(CultureInfo.InvariantCulture);
        await EndAsync(context, usual, refusal);
    }

    private static Refusal.Answered Unknown { get; } =
        (Refusal.Answered)Refusal.Error(404, "NotFound", "The connector knows no such request.");

    private ConnectorRequest Request(Asked asked, SentBody? body, string method, string text)
    {
        var number = register.NextNumber();
        var conversation = asked.Call == ConnectorCall.CreateConversation ? Made(body, number) : asked.Conversation;
        var tenant = body?.Tenant ?? simulator.TenantOf(conversation);
        return new ConnectorRequest(number, time.GetUtcNow(), method, asked.Call, conversation, tenant, text)
        {
            Speaks = asked.Call is ConnectorCall.Send or ConnectorCall.Update || body is { HasMessage: true },
        };
    }

    // A person has one chat with the bot; every group is a new one.
    private string Made(SentBody? body, long number) =>
        body switch
        {
            { IsGroup: true } => string.Create(CultureInfo.InvariantCulture, $"19:{number}@thread.v2"),
            { Member: { } member } => chats.Current(simulator.ChatOf(member)),
            _ => "",
        };

    private Refusal? Refuse(ConnectorRequest request, Asked asked, SentBody? body, int size)
    {
        if ((simulator.Rule(request) ?? chats.RefusalOf(request.Conversation)) is { } refusal)
            return refusal;
        if (size > LargestBody)
            return Refusal.TooBig;
        var makesNoSense = body is null || asked.Call == ConnectorCall.CreateConversation && body.Member is null;
        return makesNoSense ? Refusal.BadArgument : simulator.Faults.Of(request.Number);
    }

    private async Task EndAsync(HttpContext context, UsualAnswer usual, Refusal? refusal)
    {
        switch (refusal)
        {
            case Refusal.Unanswered unanswered:
                await WaitAsync(unanswered.After, context.RequestAborted);
                context.Abort();
                break;
            case Refusal.Answered answered:
                await WriteAsync(context.Response, answered);
                break;
            default:
                await WriteAsync(context.Response, usual.Status, usual.Body);
                break;
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken ct)
    {
        if (wait != TimeSpan.Zero)
            await Task.Delay(wait, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength is { } length)
        {
            var known = new byte[length];
            await request.Body.ReadExactlyAsync(known);
            return known;
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private static Task WriteAsync(HttpResponse response, Refusal.Answered answered)
    {
        if (answered.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return WriteAsync(response, answered.Status, Encoding.UTF8.GetBytes(answered.Body));
    }

    private static Task WriteAsync(HttpResponse response, int status, byte[] body)
    {
        response.StatusCode = status;
        response.ContentLength = body.Length;
        if (body.Length == 0)
            return Task.CompletedTask;
        response.ContentType = "application/json; charset=utf-8";
        return response.Body.WriteAsync(body).AsTask();
    }
}
