using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Options;
using RMBot.Calendar;
using RMBot.Delivery;
using RMBot.Delivery.Sweep;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Looks at everything the coach stands on, all at once, each for a few seconds at most.</summary>
internal sealed class HealthLook(
    Tables tables,
    InstanceRows instances,
    SweepTurn sweep,
    CalendarOptions calendar,
    IHttpClientFactory http,
    IServiceProvider services,
    IOptions<DeliveryOptions> delivery,
    TimeProvider time
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<Findings> LookAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        var until = limit.Token;
        var pinged = FailureOfAsync(tables.PingTablesAsync, until);
        var queue = OrNullAsync(QueueAsync, until);
        var graph = calendar.IsConnected ? GraphAsync(until) : Task.FromResult<GraphFindings?>(null);
        var known = OrNullAsync(async limited => await instances.AllAsync(limited), until);
        var swept = OrNullAsync(async limited => new Box(await sweep.LastEndAsync(limited)), until);
        await Task.WhenAll(pinged, queue, graph, known, swept);
        ct.ThrowIfCancellationRequested();
        return new Findings(
            time.GetUtcNow(),
            await pinged,
            await queue,
            await graph,
            await known,
            new SweepFindings(delivery.Value.SweepEvery, (await swept)?.Moment)
        );
    }

    private async Task<QueueFindings> QueueAsync(CancellationToken ct)
    {
        Response<QueueProperties> waiting = await tables.WakeUps.GetPropertiesAsync(ct);
        QueueProperties parked = await tables.Parked.GetPropertiesAsync(ct);
        return new QueueFindings(
            waiting.Value.ApproximateMessagesCount,
            parked.ApproximateMessagesCount,
            waiting.GetRawResponse().Headers.Date
        );
    }

    /// <summary>Without a token it refuses, which is an answer too.</summary>
    private async Task<GraphFindings?> GraphAsync(CancellationToken ct)
    {
        var answers = services.GetService<GraphLine>()?.Answers;
        var trouble = await FailureOfAsync(
            async limited =>
            {
                using var client = http.CreateClient(nameof(HealthLook));
                using var answer = await client.GetAsync(new Uri(calendar.GraphAddress), limited);
            },
            ct
        );
        return new GraphFindings(trouble is null, answers?.GrantedAt, answers?.RefusedAt);
    }

    private static async Task<T?> OrNullAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken ct)
        where T : class
    {
        T? found = null;
        await FailureOfAsync(async limited => found = await ask(limited), ct);
        return found;
    }

    /// <summary>The kind of what went wrong, never its message; null when nothing did.</summary>
    private static async Task<string?> FailureOfAsync(Func<CancellationToken, Task> ask, CancellationToken ct)
    {
        try
        {
            await ask(ct);
            return null;
        }
        catch (Exception failure)
        {
            return failure is RequestFailedException { Status: > 0 and var status }
                ? $"HTTP {status}"
                : failure.GetType().Name;
        }
    }

    private sealed record Box(DateTimeOffset? Moment);
}
