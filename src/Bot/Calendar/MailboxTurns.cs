using System.Globalization;
using System.Threading.RateLimiting;

namespace RMBot.Calendar;

/// <summary>
/// At most four requests at a time for one mailbox, each with an end; a short wait that Graph asks for is waited here, a longer
/// one is left to whoever asked.
/// </summary>
internal sealed class MailboxTurns(TimeProvider time) : DelegatingHandler
{
    private const int AtOnce = 4;
    private const int MostInLine = 64;
    private const int Tries = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly PartitionedRateLimiter<HttpRequestMessage> mailboxes = PartitionedRateLimiter.Create<
        HttpRequestMessage,
        string
    >(request =>
        RateLimitPartition.GetConcurrencyLimiter(
            request.Headers.Authorization?.Parameter ?? "",
            _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = AtOnce,
                QueueLimit = MostInLine,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        )
    );

    /// <summary>What an answer asks to wait; null when it asks for nothing.</summary>
    public static TimeSpan? WaitOf(string? retryAfter, DateTimeOffset now) =>
        double.TryParse(retryAfter, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
        : DateTimeOffset.TryParse(retryAfter, CultureInfo.InvariantCulture, out var moment) && moment > now
            ? moment - now
        : null;

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
            var response = await SendOnceAsync(request, cancellationToken);
            if (attempt == Tries || ShortWait(response) is not { } wait)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            mailboxes.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken ct)
    {
        using var turn = await mailboxes.AcquireAsync(request, permitCount: 1, ct);
        if (!turn.IsAcquired)
        {
            throw new TimeoutException("Too many wait for this mailbox already.");
        }

        return await OneTry.SendAsync(either => base.SendAsync(request, either), time, ct);
    }

    private TimeSpan? ShortWait(HttpResponseMessage response) =>
        (int)response.StatusCode is 429 or 503 or 504
        && response.Headers.NonValidated.TryGetValues("Retry-After", out var values)
        && WaitOf(values.ToString(), time.GetUtcNow()) is { } wait
        && wait <= LongestWait
            ? wait
            : null;
}
