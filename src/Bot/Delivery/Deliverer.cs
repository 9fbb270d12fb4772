using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;
using RMBot.Storage;
using RMBot.Teams;
using RMBot.Telemetry;

namespace RMBot.Delivery;

/// <summary>Delivers what a pair owes now: claim, send, mark. A crash in between may repeat one card, and presses are safe to repeat.</summary>
public sealed class Deliverer(
    TablePairStore pairs,
    TablePeople people,
    Acquaintance acquaintance,
    Proactive proactive,
    ICalendar calendar,
    TimeProvider time,
    ILogger<Deliverer> log
)
{
    /// <summary>Longer than sending can take; after it another instance may try.</summary>
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>Delivers what is due; the pair as it stands afterwards, or null when there is none.</summary>
    public async Task<Stored<Pair>?> LookAsync(PairId id, CancellationToken ct)
    {
        var pair = await pairs.FindAsync(id, ct);
        while (pair?.Value.At(time.GetUtcNow()) is { } today)
        {
            // First what the calendars say: it may overtake what would be sent.
            var errand = today.NextErrand(time.GetUtcNow());
            var prompt = today.DueAt(time.GetUtcNow()).FirstOrDefault();
            if (errand is null && prompt is null)
            {
                break;
            }

            try
            {
                pair = ReferenceEquals(today, pair.Value) ? pair : await pairs.SaveDeliveryAsync(pair, today, ct);
                pair = errand is null ? await DeliverAsync(pair, prompt!, ct) : await RunAsync(pair, errand, ct);
            }
            catch (StaleVersionException)
            {
                // Another instance or the pair itself was faster.
                pair = await pairs.FindAsync(id, ct);
            }
        }

        return pair;
    }

    private async Task<Stored<Pair>> RunAsync(Stored<Pair> pair, Errand errand, CancellationToken ct)
    {
        var next = await calendar.RunAsync(pair.Value, errand, time.GetUtcNow(), ct);
        log.Errand(pair.Value.Id.Value, errand.GetType().Name);
        return await pairs.SaveDeliveryAsync(pair, next, ct);
    }

    private async Task<Stored<Pair>> DeliverAsync(Stored<Pair> pair, Prompt prompt, CancellationToken ct)
    {
        var to = await people.FindAsync(pair.Value[prompt.To].Id, ct);
        var culture = Cultures.Of(to?.Person.Locale ?? "en");
        if (
            pair.Value.IsOvertaken(prompt, time.GetUtcNow())
            || NextStep.CardFor(pair.Value, prompt, culture) is not { } card
        )
        {
            return await KeepAsync(pair, pair.Value.Skipped(prompt.Id, "overtaken"), prompt, "skipped", ct);
        }

        if (to is null || !to.Person.CanBeReached)
        {
            var unreachable = pair.Value.NotSent(prompt.Id, "not-reachable", time.GetUtcNow());
            return await KeepAsync(pair, unreachable, prompt, "not-reachable", ct);
        }

        var claimed = await pairs.SaveDeliveryAsync(pair, pair.Value.Claim(prompt.Id, time.GetUtcNow() + ClaimFor), ct);
        switch (await proactive.SendAsync(to.Address, card, ct))
        {
            case Outcome.Later later:
                var now = time.GetUtcNow();
                var waiting = claimed.Value.NotSent(prompt.Id, later.Reason, now, now + later.After);
                return await KeepAsync(claimed, waiting, prompt, later.Reason, ct);
            case Outcome.Refused refused:
                if (!refused.CanBeReached)
                {
                    await acquaintance.LoseAsync(to.Person.Id, ct);
                }

                var failed = claimed.Value.NotSent(prompt.Id, refused.Reason, time.GetUtcNow());
                return await KeepAsync(claimed, failed, prompt, refused.Reason, ct);
            default:
                return await MarkSentAsync(claimed, prompt, ct);
        }
    }

    /// <summary>It was sent: that has to be kept, whatever the two did meanwhile.</summary>
    private async Task<Stored<Pair>> MarkSentAsync(Stored<Pair> claimed, Prompt prompt, CancellationToken ct)
    {
        for (var pair = claimed; ; )
        {
            try
            {
                return await KeepAsync(pair, pair.Value.Sent(prompt.Id, time.GetUtcNow()), prompt, "sent", ct);
            }
            catch (StaleVersionException)
            {
                pair =
                    await pairs.FindAsync(claimed.Value.Id, ct)
                    ?? throw new InvalidOperationException("A pair vanished while it was written to.");
            }
        }
    }

    private async Task<Stored<Pair>> KeepAsync(
        Stored<Pair> pair,
        Pair next,
        Prompt prompt,
        string outcome,
        CancellationToken ct
    )
    {
        var kept = await pairs.SaveDeliveryAsync(pair, next, ct);
        log.Delivered(pair.Value.Id.Value, prompt.Id.Value, outcome);
        Measures.Prompt(outcome);
        return kept;
    }
}
