using System.Threading.RateLimiting;
using RMBot.Calendar;

namespace RMBot.Programme;

/// <summary>
/// So many requests a second and no more, each with an end. What Graph asks to wait is waited by all, if it is short; a longer
/// wait is left to whoever asked.
/// </summary>
internal sealed class GraphPace(int perSecond, TimeProvider time) : DelegatingHandler
{
    private const int MostInLine = 1024;
    private const int Tries = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly TokenBucketRateLimiter pace = new(
        new TokenBucketRateLimiterOptions
        {
            TokenLimit = perSecond,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = MostInLine,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    private long quietUntil;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
        }

        for (var attempt = 1; ; attempt++)
        {
            await QuietAsync(cancellationToken);
            var response = await SendOnceAsync(request, cancellationToken);
            if (attempt == Tries || WaitOf(response) is not { } wait || wait > LongestWait)
            {
                return response;
            }

            response.Dispose();
            Interlocked.Exchange(ref quietUntil, (time.GetUtcNow() + wait).UtcTicks);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pace.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task QuietAsync(CancellationToken ct)
    {
        var left = new DateTimeOffset(Interlocked.Read(ref quietUntil), TimeSpan.Zero) - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, time, ct);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken ct)
    {
        using var turn = await pace.AcquireAsync(permitCount: 1, ct);
        if (!turn.IsAcquired)
        {
            throw new TimeoutException("Too many wait for Microsoft Graph already.");
        }

        return await OneTry.SendAsync(either => base.SendAsync(request, either), time, ct);
    }

    private TimeSpan? WaitOf(HttpResponseMessage response) =>
        (int)response.StatusCode is 429 or 503 or 504
            ? response.Headers.NonValidated.TryGetValues("Retry-After", out var values)
                ? MailboxTurns.WaitOf(values.ToString(), time.GetUtcNow()) ?? TimeSpan.FromSeconds(1)
                : TimeSpan.FromSeconds(1)
            : null;
}
