using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>From a request's arrival to its answer: who asks, what, what goes wrong, what comes of it.</summary>
internal sealed class Answering(QueueSimulator simulator)
{
    // One sign may be written as six, such as a quotation mark.
    private const int LargestBody = 6 * TextBody.Largest;
    private readonly Asking asking = new(simulator);

    public async Task AnswerAsync(HttpContext context)
    {
        var answer = await AnswerOrRefuseAsync(context);
        if (answer is null)
            context.Abort();
        else
            await WriteAsync(answer, context);
    }

    // Null when there is to be no answer.
    private async Task<Answer?> AnswerOrRefuseAsync(HttpContext context)
    {
        try
        {
            var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
            SharedKey.Check(context.Request, path);
            var body = await BodyAsync(context.Request);
            var asked = asking.Of(new HttpAsk(context.Request, QueuePath.Parse(path), body));
            return await DoAsync(asked, context.RequestAborted);
        }
        catch (Refusal refusal)
        {
            return Answer.Of(refusal, simulator.Time.GetUtcNow().UtcDateTime);
        }
    }

    private async Task<Answer?> DoAsync(Asked asked, CancellationToken ct)
    {
        simulator.Counters.Requested(asked.Request);
        await WaitAsync(simulator.Latency, ct);
        var fault = simulator.Fault(asked.Request);
        if (fault is null)
            return asked.Do();
        simulator.Counters.WasFaulty();
        switch (fault)
        {
            case QueueFault.Refused refused:
                throw Refusal.Of(refused.Status, refused.Code);
            case QueueFault.ConnectionReset:
                return null;
            case QueueFault.Delayed delayed:
                await WaitAsync(delayed.By, ct);
                return asked.Do();
            case QueueFault.DoneAndRefused refused:
                asked.Do();
                throw Refusal.Of(refused.Status, refused.Code);
            default:
                asked.Do();
                return null;
        }
    }

    private Task WaitAsync(TimeSpan time, CancellationToken ct) =>
        time > TimeSpan.Zero ? Task.Delay(time, simulator.Time, ct) : Task.CompletedTask;

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > LargestBody)
            throw Refusal.TooLarge(TextBody.Largest);
        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private static async Task WriteAsync(Answer answer, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString();
        response.Headers["x-ms-version"] = "2019-02-02";
        if (context.Request.Headers.TryGetValue("x-ms-client-request-id", out var id))
            response.Headers["x-ms-client-request-id"] = id;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body.IsEmpty)
            return;
        response.ContentType = "application/xml";
        response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(answer.Body);
    }
}
