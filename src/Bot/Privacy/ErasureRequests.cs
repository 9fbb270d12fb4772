using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.MyData;

/// <summary>Sees to it that somebody is deleted, whatever happens to this process.</summary>
public sealed class ErasureRequests(
    Erasures erasures,
    IPairStore pairs,
    WakeUpQueue queue,
    TimeProvider time,
    ILogger<ErasureRequests> log
)
{
    /// <summary>The turn in which it was asked for is over by then.</summary>
    internal static readonly TimeSpan AfterTheTurn = TimeSpan.FromSeconds(15);

    /// <summary>The wake-up first: one without a deletion does nothing, a deletion without one would wait. Safe to repeat.</summary>
    /// <param name="id">Names this wish: a random one.</param>
    public async Task AskAsync(PersonId person, string id, WhyErased why, CancellationToken ct)
    {
        var memberships = await pairs.OfAsync(person, ct);
        await queue.EnqueueAsync(new WakeUp.OfErasure(person), AfterTheTurn, ct);
        await erasures.AddAsync(new Erasure(id, person, why, time.GetUtcNow(), memberships.Count), ct);
        KeptInTurn.Note();
        log.ErasureAsked(id, why);
    }
}
