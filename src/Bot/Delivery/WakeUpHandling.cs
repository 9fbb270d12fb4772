using System.Diagnostics;
using Microsoft.Extensions.Options;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme.Worklists;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery;

/// <summary>Handles one wake-up: looks, and says when to look again.</summary>
public sealed class WakeUpHandling(
    WakeUpQueue queue,
    Deliverer deliverer,
    UnfinishedTalks unfinished,
    Returning returning,
    IWorklists worklists,
    Erasing erasing,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<WakeUpHandling> log
)
{
    private const int MostTries = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PauseWithoutStorage = TimeSpan.FromSeconds(10);

    /// <summary>What somebody is sending now may have to be tried again long before their claim ends.</summary>
    private static readonly TimeSpan LongestWhileClaimed = TimeSpan.FromSeconds(30);

    /// <summary>False when storage is in trouble.</summary>
    /// <param name="waiting">Ends what only waits; the wake-up is then another instance's.</param>
    public async Task<bool> HandleAsync(Received received, CancellationToken waiting)
    {
        var ct = CancellationToken.None;
        var held = new HeldWakeUp(queue, received, options.Value.Visibility, time);
        try
        {
            if (received.DequeueCount > MostTries)
            {
                await ParkAsync(received, ct);
                return true;
            }

            var again = await held.WhileAsync(() => LookAsync(received.WakeUp, waiting));
            await (
                again is { } later
                    ? queue.PostponeAsync(held.Received, later, ct)
                    : queue.DeleteAsync(held.Received, ct)
            );
            return true;
        }
        catch (OperationCanceledException) when (waiting.IsCancellationRequested)
        {
            await TryAsync(() => queue.PostponeAsync(held.Received, TimeSpan.Zero, ct));
            return true;
        }
        catch (Exception trouble) when (StorageTrouble.Is(trouble))
        {
            log.LookFailed(trouble.GetType().Name, trouble);
            await TryAsync(() => queue.PostponeAsync(held.Received, PauseWithoutStorage, ct));
            return false;
        }
        catch (Exception failure)
        {
            log.LookFailed(failure.GetType().Name, failure);
            var pause = FirstPause * Math.Pow(2, received.DequeueCount - 1);
            await TryAsync(() => queue.PutBackAsync(held.Received, failure.GetType().Name, pause, ct));
            return true;
        }
    }

    /// <summary>When to look again; null when this wake-up has done its work.</summary>
    private Task<TimeSpan?> LookAsync(WakeUp wakeUp, CancellationToken waiting) =>
        wakeUp switch
        {
            WakeUp.OfPair ofPair => LookAsync(ofPair, waiting),
            WakeUp.OfPerson ofPerson => RemindAsync(ofPerson, waiting),
            WakeUp.OfReturn ofReturn => ReturnAsync(ofReturn),
            WakeUp.OfImport or WakeUp.OfInstall => worklists.WorkAsync(wakeUp, waiting),
            WakeUp.OfErasure ofErasure => erasing.EraseAsync(ofErasure.Person, CancellationToken.None),
            _ => throw new UnreachableException(),
        };

    private async Task<TimeSpan?> LookAsync(WakeUp.OfPair wakeUp, CancellationToken waiting)
    {
        var (pair, comeBackIn) = await deliverer.LookAsync(wakeUp.Pair, goesFirst: false, waiting);
        if (pair?.WakeUp != wakeUp.Stamp)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var wait = comeBackIn ?? (pair.Value.NextLook(now) - now);
        return wait > LongestWhileClaimed && pair.Value.IsBeingSent(now) ? LongestWhileClaimed : wait;
    }

    private async Task<TimeSpan?> RemindAsync(WakeUp.OfPerson wakeUp, CancellationToken waiting)
    {
        var early = wakeUp.At - time.GetUtcNow();
        return early > TimeSpan.Zero ? early : await unfinished.RemindAsync(wakeUp, waiting);
    }

    private async Task<TimeSpan?> ReturnAsync(WakeUp.OfReturn wakeUp)
    {
        await returning.ReturnAsync(wakeUp.Person, CancellationToken.None);
        return null;
    }

    private async Task ParkAsync(Received received, CancellationToken ct)
    {
        var reason = received.Trouble ?? "it was begun and never ended";
        await queue.ParkAsync(received, reason, ct);
        log.Parked(reason);
    }

    /// <summary>What cannot be put back comes back by itself.</summary>
    private async Task TryAsync(Func<Task> putBack)
    {
        try
        {
            await putBack();
        }
        catch (Exception trouble)
        {
            log.LookFailed(trouble.GetType().Name, trouble);
        }
    }
}
