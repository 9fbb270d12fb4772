using System.Threading.Channels;
using RMBot.Pairs;
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
    UnfinishedTalks unfinished,
    TimeProvider time,
    ILogger<WakeUpWorker> log
) : BackgroundService
{
    private const int AtOnce = 16;
    private const int MostTries = 5;
    private static readonly TimeSpan Visibility = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>A process that is asked to end first marks what it is sending, so that nothing goes out again.</summary>
    private static readonly CancellationToken WhatIsBegunIsFinished = CancellationToken.None;

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await storage.WaitAsync(stoppingToken);
        await Task.WhenAll(FollowHintsAsync(stoppingToken), DrainQueueAsync(stoppingToken));
    }

    private async Task FollowHintsAsync(CancellationToken ct)
    {
        var several = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(
            hints.Reader.ReadAllAsync(ct),
            several,
            async (pair, _) =>
            {
                try
                {
                    await deliverer.LookAsync(pair, WhatIsBegunIsFinished);
                }
                catch (Exception failure)
                {
                    log.LookFailed(failure.GetType().Name, failure);
                }
            }
        );
    }

    private async Task DrainQueueAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var received = await queue.ReceiveAsync(AtOnce, Visibility, ct);
                await Parallel.ForEachAsync(
                    received,
                    ct,
                    async (one, _) => await HandleAsync(one, WhatIsBegunIsFinished)
                );
                if (received.Count == 0)
                {
                    await Task.Delay(Pause, time, ct);
                }
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LookFailed(failure.GetType().Name, failure);
                await Task.Delay(PauseAfterFailure, time, ct);
            }
        }
    }

    private async Task HandleAsync(Received received, CancellationToken ct)
    {
        if (received.DequeueCount > MostTries)
        {
            await queue.ParkAsync(received, "tried too often", ct);
            log.Parked("tried too often");
            return;
        }

        try
        {
            await (
                received.WakeUp switch
                {
                    WakeUp.OfPair ofPair => LookAsync(received, ofPair, ct),
                    WakeUp.OfPerson ofPerson => RemindAsync(received, ofPerson, ct),
                    _ => throw new System.Diagnostics.UnreachableException(),
                }
            );
        }
        catch (Exception failure)
        {
            log.LookFailed(failure.GetType().Name, failure);
        }
    }

    private async Task LookAsync(Received received, WakeUp.OfPair wakeUp, CancellationToken ct)
    {
        var pair = await deliverer.LookAsync(wakeUp.Pair, ct);
        if (pair?.WakeUp == wakeUp.Stamp && pair.Value.NextLook() is { } next)
        {
            await queue.PostponeAsync(received, next - time.GetUtcNow(), ct);
        }
        else
        {
            await queue.DeleteAsync(received, ct);
        }
    }

    private async Task RemindAsync(Received received, WakeUp.OfPerson wakeUp, CancellationToken ct)
    {
        var early = wakeUp.At - time.GetUtcNow();
        if (early > TimeSpan.Zero)
        {
            await queue.PostponeAsync(received, early, ct);
            return;
        }

        if (await unfinished.RemindAsync(wakeUp, ct))
        {
            await queue.DeleteAsync(received, ct);
        }
    }
}
