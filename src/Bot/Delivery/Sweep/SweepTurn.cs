using Azure;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>Whose turn it is to sweep, of all instances: one row, held for a few minutes at a time.</summary>
public sealed class SweepTurn(Tables tables, TimeProvider time)
{
    /// <summary>After this long without a sign of life another instance may begin.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const string Key = "sweep";
    private const string Until = "Until";
    private const string Next = "Next";
    private const string Ended = "Ended";
    private const int Schema = 1;

    private DateTimeOffset began;
    private DateTimeOffset until;
    private DateTimeOffset? ended;
    private ETag version;

    /// <summary>Null when the turn is ours; otherwise how long to wait before asking again, at most the time between sweeps.</summary>
    public async Task<TimeSpan?> TryTakeAsync(TimeSpan every, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var found = await tables.Instances.GetEntityIfExistsAsync<TableEntity>(Key, Key, cancellationToken: ct);
        var row = found.HasValue ? found.Value : null;
        var free = new[] { row?.GetDateTimeOffset(Until), row?.GetDateTimeOffset(Next) }.Max();
        if (free > now)
        {
            // A clock that was set back does not put sweeps off for longer than they are apart.
            return free.Value - now < every ? free.Value - now : every;
        }

        try
        {
            (began, ended) = (now, row?.GetDateTimeOffset(Ended));
            await WriteAsync(now + Lease, row?.GetDateTimeOffset(Next), row?.ETag, ct);
            return null;
        }
        catch (StaleVersionException)
        {
            return Lease;
        }
    }

    /// <summary>Holds the turn for longer, when it is time to; throws <see cref="StaleVersionException"/> when it has passed on.</summary>
    public Task HoldAsync(CancellationToken ct) =>
        until - time.GetUtcNow() > Lease / 2
            ? Task.CompletedTask
            : WriteAsync(time.GetUtcNow() + Lease, next: null, version, ct);

    /// <summary>The next turn is due this long after ours began.</summary>
    public Task EndAsync(TimeSpan every, CancellationToken ct)
    {
        ended = time.GetUtcNow();
        return WriteAsync(null, began + every, version, ct);
    }

    /// <summary>When the last sweep of any instance came to its end; null before the first.</summary>
    public async Task<DateTimeOffset?> LastEndAsync(CancellationToken ct)
    {
        var found = await tables.Instances.GetEntityIfExistsAsync<TableEntity>(Key, Key, cancellationToken: ct);
        return found.HasValue ? found.Value!.GetDateTimeOffset(Ended) : null;
    }

    private async Task WriteAsync(DateTimeOffset? held, DateTimeOffset? next, ETag? read, CancellationToken ct)
    {
        var row = new TableEntity(Key, Key)
        {
            [nameof(Schema)] = Schema,
            [Until] = held,
            [Next] = next,
            [Ended] = ended,
        };
        try
        {
            var answer = await (
                read is { } old
                    ? tables.Instances.UpdateEntityAsync(row, old, TableUpdateMode.Replace, ct)
                    : tables.Instances.AddEntityAsync(row, ct)
            );
            version =
                answer.Headers.ETag
                ?? throw new InvalidOperationException("A write of the sweep's turn gave no version.");
            until = held ?? default;
        }
        catch (RequestFailedException refusal) when (refusal.Status is 404 or 409 or 412)
        {
            throw new StaleVersionException("The sweep's turn has passed on.", refusal);
        }
    }
}
