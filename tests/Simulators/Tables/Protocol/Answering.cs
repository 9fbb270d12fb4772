using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>From a request's arrival to its answer: who asks, what, whether it may, what goes wrong, what comes of it.</summary>
internal sealed class Answering(TableSimulator simulator)
{
    private const int LargestBody = 4 * 1024 * 1024;
    private readonly Asking asking = new(simulator);

    public async Task AnswerAsync(HttpContext context)
    {
        var answer = await AnswerOrRefuseAsync(context);
        if (answer is null)
            context.Abort();
        else
            await WriteAsync(answer, context.Response);
    }

    // Null when there is to be no answer.
    private async Task<Answer?> AnswerOrRefuseAsync(HttpContext context)
    {
        try
        {
            var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
            SharedKeyLite.Check(context.Request, path);
            var body = await BodyAsync(context.Request);
            var asked = asking.Of(new HttpAsk(context.Request, ResourcePath.Parse(path), body));
            await simulator.Before(context.Request.Headers["x-ms-client-request-id"].ToString());
            return await DoAsync(asked, context.RequestAborted);
        }
        catch (Refusal refusal)
        {
            return Answer.Of(refusal, simulator.Time.GetUtcNow());
        }
    }

    private async Task<Answer?> DoAsync(Asked asked, CancellationToken ct)
    {
        simulator.Counters.Requested(asked.Request);
        if (simulator.Latency > TimeSpan.Zero)
            await Task.Delay(simulator.Latency, simulator.Time, ct);
        var fault = simulator.Fault(asked.Request);
        if (fault is not null)
            simulator.Counters.WasFaulty();
        if (fault is TableFault.Refused refused)
            throw Refusal.Of(refused);
        if (fault is TableFault.ConnectionReset)
            return null;
        if (!simulator.Budget.TrySpend(asked.Request, simulator.Limits))
        {
            simulator.Counters.WasThrottled();
            throw Refusal.ServerBusy();
        }
        var answer = Effect(asked);
        return fault is TableFault.AnswerLost ? null : answer;
    }

    private Answer Effect(Asked asked)
    {
        var answer = asked.Do();
        simulator.Counters.Read(answer.EntitiesRead);
        simulator.Counters.Wrote(answer.EntitiesWritten);
        if (answer.EntitiesRead > asked.Request.Entities)
            simulator.Budget.Spend(asked.Request, answer.EntitiesRead - asked.Request.Entities);
        return answer;
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > LargestBody)
            throw new Refusal(
                413,
                "RequestBodyTooLarge",
                "The request body is too large and exceeds the maximum permissible limit."
            );
        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(body);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static async Task WriteAsync(Answer answer, HttpResponse response)
    {
        response.StatusCode = answer.Status;
        response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString();
        response.Headers["x-ms-version"] = "2019-02-02";
        response.Headers.CacheControl = "no-cache";
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body.IsEmpty)
            return;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body);
    }
}
