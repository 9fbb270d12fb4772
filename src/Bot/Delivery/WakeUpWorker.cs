using Microsoft.Extensions.Options;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery;

/// <summary>
/// Consumes wake-ups: hints of this process at once, the queue's messages when they fall due. A message is only a hint;
/// the pair alone says what is due.
/// </summary>
public sealed class WakeUpWorker(
    StorageReady storage,
    WakeUpQueue queue,
    WakeUpHints hints,
    Deliverer deliverer,
    WakeUpHandling handling,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<WakeUpWorker> log
) : BackgroundService
{
    private const int HintsAtOnce = 16;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private const int MostMoments = 10;

    private readonly int most = options.Value.AtOnce;
    private readonly SemaphoreSlim places = new(options.Value.AtOnce);
    private int failures;
    private int underWay;
    private volatile bool asks;

    /// <summary>Wake-ups that are being worked on.</summary>
    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Nothing is worked on, neither wake-ups nor hints, and the queue is not being asked.</summary>
    public bool IsAtRest => hints.Open == 0 && !asks && UnderWay == 0;

    public override void Dispose()
    {
        places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await storage.WaitAsync(stoppingToken);
        await Task.WhenAll(FollowHintsAsync(stoppingToken), DrainQueueAsync(stoppingToken));
    }

    private async Task FollowHintsAsync(CancellationToken ct)
    {
        var several = new ParallelOptions { MaxDegreeOfParallelism = HintsAtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(
            hints.Reader.ReadAllAsync(ct),
            several,
            async (pair, waiting) =>
            {
                try
                {
                    await deliverer.LookAsync(pair, goesFirst: true, waiting);
                }
                catch (OperationCanceledException) when (waiting.IsCancellationRequested)
                {
                    // The pair's message in the queue comes to another instance.
                }
                catch (Exception failure)
                {
                    log.LookFailed(failure.GetType().Name, failure);
                }
                finally
                {
                    hints.Followed();
                }
            }
        );
    }

    private async Task DrainQueueAsync(CancellationToken ct)
    {
        var pauses = new QueuePauses();
        try
        {
            while (true)
            {
                asks = true;
                var free = await FreePlacesAsync(ct);
                var received = await ReceiveAsync(free, ct);
                for (var unused = received.Count; unused < free; unused++)
                {
                    places.Release();
                }

                Interlocked.Add(ref underWay, received.Count);
                foreach (var one in received)
                {
                    _ = HandleAsync(one, ct);
                }

                asks = false;
                var pause = pauses.After(received.Count, free);
                if (failures > 0)
                {
                    await Task.Delay(AfterFailures(), time, ct);
                }
                else if (pause > TimeSpan.Zero)
                {
                    await Task.Delay(pause, time, ct);
                }
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // What has begun is finished; what only waits is let go.
            for (var place = 0; place < most; place++)
            {
                await places.WaitAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>Takes free places: a few moments are waited for more of them, so that a busy queue is not asked for each one.</summary>
    private async Task<int> FreePlacesAsync(CancellationToken ct)
    {
        // Nothing is held while this may be asked to end: whoever ends waits for all places. Nobody else takes any.
        await places.WaitAsync(ct);
        places.Release();
        for (var moment = 0; moment < MostMoments && places.CurrentCount <= most / 4; moment++)
        {
            await Task.Delay(Moment, time, ct);
        }

        var free = 0;
        while (free < most && await places.WaitAsync(TimeSpan.Zero, CancellationToken.None))
        {
            free++;
        }

        return free;
    }

    private async Task<IReadOnlyList<Received>> ReceiveAsync(int free, CancellationToken ct)
    {
        try
        {
            var received = await queue.ReceiveAsync(free, options.Value.Visibility, ct);
            failures = received.Count == 0 ? 0 : failures;
            return received;
        }
        catch (Exception failure)
        {
            if (!ct.IsCancellationRequested)
            {
                log.LookFailed(failure.GetType().Name, failure);
                Interlocked.Increment(ref failures);
            }

            return [];
        }
    }

    private async Task HandleAsync(Received received, CancellationToken waiting)
    {
        try
        {
            failures = await handling.HandleAsync(received, waiting) ? 0 : failures + 1;
        }
        catch (Exception failure)
        {
            // Its visibility brings it back.
            log.LookFailed(failure.GetType().Name, failure);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
            places.Release();
        }
    }

    /// <summary>Storage that fails is asked ever more seldom, but at least twice a minute.</summary>
    private TimeSpan AfterFailures()
    {
        var pause = ShortestPause * Math.Pow(2, Math.Min(failures, 5)) * (0.75 + (Random.Shared.NextDouble() / 2));
        return pause < LongestPause ? pause : LongestPause;
    }
}
