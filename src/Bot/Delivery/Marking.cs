using Polly;
using Polly.Retry;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery;

/// <summary>Keeps what became of a prompt, counts it, and has it written into the ledger.</summary>
public sealed class Marking(TablePairStore pairs, DeliveryLedger ledger, TimeProvider time, ILogger<Marking> log)
{
    /// <summary>What was decided without sending anything; stale when the pair changed meanwhile.</summary>
    public async Task<Stored<Pair>> NotedAsync(Stored<Pair> pair, Pair next, PromptId id)
    {
        var kept = await pairs.SaveDeliveryAsync(pair, next, CancellationToken.None);
        Tell(kept.Value, id);
        return kept;
    }

    /// <summary>
    /// What came of sending has to be kept whatever the two did meanwhile; while storage fails it is tried until the claim ends,
    /// when another instance may send again.
    /// </summary>
    public async Task<Stored<Pair>> MarkedAsync(
        Stored<Pair> claimed,
        PromptId id,
        DateTimeOffset until,
        Func<Pair, Pair> outcome
    )
    {
        var latest = claimed;
        var patient = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder()
                        .Handle<StaleVersionException>()
                        .Handle<Exception>(failure => StorageTrouble.Is(failure) && time.GetUtcNow() < until),
                    MaxRetryAttempts = int.MaxValue,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(200),
                    MaxDelay = TimeSpan.FromSeconds(5),
                    UseJitter = true,
                }
            )
            .Build();
        var kept = await patient.ExecuteAsync(async ct =>
        {
            try
            {
                return await pairs.SaveDeliveryAsync(latest, outcome(latest.Value), ct);
            }
            catch (StaleVersionException)
            {
                latest =
                    await pairs.FindAsync(claimed.Value.Id, ct)
                    ?? throw new InvalidOperationException("A pair vanished while it was written to.");
                throw;
            }
        });
        Tell(kept.Value, id);
        return kept;
    }

    private void Tell(Pair pair, PromptId id)
    {
        var prompt = pair.Prompts.Single(known => known.Id == id);
        var outcome = prompt.Delivery switch
        {
            DeliveryState.Sent => "sent",
            DeliveryState.Failed failed => failed.Reason,
            DeliveryState.Suspended suspended => suspended.Why.ToString(),
            DeliveryState.Skipped => "skipped",
            DeliveryState.Waiting or DeliveryState.Claimed => "waiting",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        ledger.Note(pair, prompt);
        log.Delivered(pair.Id.Value, id.Value, outcome);
        Measures.Prompt(outcome, time.GetUtcNow() - prompt.Due);
    }
}
