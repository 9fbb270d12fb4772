using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Edges;

/// <summary>The last stretch between a client and a service, where anything can happen to a request and to its answer.</summary>
/// <param name="refusalOfClocks">The status with which the service refuses a proof that its clock finds too old or too new.</param>
public sealed class Edge(int refusalOfClocks)
{
    private static readonly TimeSpan Slowly = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
    private static readonly byte[] Page =
        "<!doctype html><title>Network</title><p>Please accept our terms."u8.ToArray();

    private int underWay;
    private int held;
    private int heldOfTurns;
    private long passed;

    /// <summary>What befalls a request, or null; may be asked from several threads.</summary>
    public Func<EdgeRequest, Trouble?> Befalls { get; set; } = _ => null;

    /// <summary>Whose two seconds a slow answer takes.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>How long the line keeps a connection on which no answer comes; then it ends it.</summary>
    public TimeSpan Patience { get; set; } = Timeout.InfiniteTimeSpan;

    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Requests that wait here without an answer.</summary>
    public int Held => Volatile.Read(ref held);

    /// <summary>Those of them for which something that came in waits.</summary>
    public int HeldOfTurns => Volatile.Read(ref heldOfTurns);

    /// <summary>How many requests have come and gone.</summary>
    public long Passed => Interlocked.Read(ref passed);

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Interlocked.Increment(ref underWay);
        try
        {
            var request = EdgeRequest.Of(context.Request);
            await PassAsync(Befalls(request), request.IsOfTurn, context, next);
        }
        finally
        {
            Interlocked.Increment(ref passed);
            Interlocked.Decrement(ref underWay);
        }
    }

    private async Task PassAsync(Trouble? trouble, bool isOfTurn, HttpContext context, RequestDelegate next)
    {
        switch (trouble)
        {
            case Trouble.Refused:
                context.Abort();
                break;
            case Trouble.Reset:
                await context.Request.Body.CopyToAsync(Stream.Null);
                context.Abort();
                break;
            case Trouble.Timeout:
                if (await HoldAsync(Patience, isOfTurn, context.RequestAborted))
                {
                    context.Abort();
                }

                break;
            case Trouble.Slow:
                if (await HoldAsync(Slowly, isOfTurn, context.RequestAborted))
                {
                    await next(context);
                }

                break;
            case Trouble.Throttled:
                context.Response.Headers.RetryAfter = Wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                // Azure's clients take the finer one; they wait by the real clock.
                context.Response.Headers["x-ms-retry-after-ms"] = "1";
                await RefuseAsync(context, 429, "TooManyRequests");
                break;
            case Trouble.ThrottledSilently:
                await RefuseAsync(context, 429, "TooManyRequests");
                break;
            case Trouble.ServerError:
                await RefuseAsync(context, 500, "InternalError");
                break;
            case Trouble.Unavailable:
                await RefuseAsync(context, 503, "ServerBusy");
                break;
            case Trouble.ClockSkew:
                await RefuseAsync(context, refusalOfClocks, "AuthenticationFailed");
                break;
            case Trouble.Truncated:
                await CutAsync(context, await DoneAsync(context, next));
                break;
            case Trouble.LostAnswer:
                await DoneAsync(context, next);
                context.Abort();
                break;
            case Trouble.Html:
                await WriteAsync(context, 200, "text/html; charset=utf-8", Page);
                break;
            case null:
                await next(context);
                break;
        }
    }

    /// <summary>False when whoever asked gave up.</summary>
    private async Task<bool> HoldAsync(TimeSpan time, bool isOfTurn, CancellationToken gaveUp)
    {
        // What waits here is the line, not what is done for whoever asked.
        Activity.Current = null;
        Interlocked.Increment(ref held);
        Interlocked.Add(ref heldOfTurns, isOfTurn ? 1 : 0);
        try
        {
            await Task.Delay(time, Time, gaveUp);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            Interlocked.Add(ref heldOfTurns, isOfTurn ? -1 : 0);
            Interlocked.Decrement(ref held);
        }
    }

    /// <summary>Has it done, and keeps the answer back.</summary>
    private static async Task<byte[]> DoneAsync(HttpContext context, RequestDelegate next)
    {
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = wire;
        return answer.ToArray();
    }

    // The server ends a connection on which less came than it announced.
    private static async Task CutAsync(HttpContext context, byte[] answer)
    {
        if (answer.Length < 2)
        {
            context.Abort();
            return;
        }

        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2));
    }

    private static Task RefuseAsync(HttpContext context, int status, string code)
    {
        context.Response.Headers["x-ms-error-code"] = code;
        var error = new { error = new { code, message = "As told by the edge." } };
        return WriteAsync(context, status, "application/json", JsonSerializer.SerializeToUtf8Bytes(error));
    }

    private static Task WriteAsync(HttpContext context, int status, string type, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    }
}
