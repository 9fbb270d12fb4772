using Microsoft.Extensions.Options;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Status;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Delivery;

/// <summary>What a look at a pair left behind.</summary>
/// <param name="Pair">As it stands afterwards; null when there is none.</param>
/// <param name="ComeBackIn">Something is due, and it was not worth waiting for its turn.</param>
public sealed record Look(Stored<Pair>? Pair, TimeSpan? ComeBackIn = null);

/// <summary>Delivers what a pair owes now: claim, send, mark. A crash in between may repeat one card, and presses are safe to repeat.</summary>
public sealed class Deliverer(
    TablePairStore pairs,
    TablePeople people,
    Reaching reaching,
    SendBudget budget,
    Marking marking,
    ICalendar calendar,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<Deliverer> log
)
{
    /// <summary>Delivers what is due.</summary>
    /// <param name="goesFirst">Somebody did something just now and others are to hear of it.</param>
    /// <param name="waiting">Ends the waiting for a turn; what has begun is finished.</param>
    public async Task<Look> LookAsync(PairId id, bool goesFirst, CancellationToken waiting)
    {
        // What is begun is finished: a process that is asked to end marks what it sends, so that nothing goes out again.
        var ct = CancellationToken.None;
        var later = new Dictionary<Role, TimeSpan>();
        var pair = await pairs.FindAsync(id, ct);
        DateTimeOffset? first = null;
        while (pair?.Value.At(time.GetUtcNow()) is { } today)
        {
            // First what the calendars say: it may overtake what would be sent.
            var errand = today.NextErrand(time.GetUtcNow());
            var prompt = today.DueAt(time.GetUtcNow()).FirstOrDefault(due => !later.ContainsKey(due.To));
            waiting.ThrowIfCancellationRequested();
            try
            {
                pair = ReferenceEquals(today, pair.Value) ? pair : await pairs.SaveDeliveryAsync(pair, today, ct);
                if (errand is null && prompt is null)
                {
                    // What time did is kept although nobody is awake: when to look next follows from it.
                    break;
                }

                var look = errand is not null
                    ? new Look(await RunAsync(pair, errand, ct))
                    : await DeliverAsync(pair, prompt!, goesFirst, first, waiting);
                if (look.ComeBackIn is { } wait)
                {
                    // The other's chat may be free.
                    later[prompt!.To] = wait;
                }
                else
                {
                    first ??= errand is null ? prompt?.Due : null;
                }

                pair = look.Pair;
            }
            catch (StaleVersionException)
            {
                // Another instance or the pair itself was faster.
                pair = await pairs.FindAsync(id, ct);
            }
        }

        return new Look(pair, later.Count > 0 ? later.Values.Min() : null);
    }

    private async Task<Stored<Pair>?> RunAsync(Stored<Pair> pair, Errand errand, CancellationToken ct)
    {
        var next = await calendar.RunAsync(pair.Value, errand, time.GetUtcNow(), ct);
        log.Errand(pair.Value.Id.Value, errand.GetType().Name);
        try
        {
            return await pairs.SaveDeliveryAsync(pair, next, ct);
        }
        catch (StaleVersionException)
        {
            return await OutrunAsync(pair.Value.Id, errand, ct);
        }
    }

    /// <summary>
    /// Errands are nobody's own: another look may have run one for the newer pair meanwhile, and been overtaken by this one.
    /// </summary>
    private async Task<Stored<Pair>?> OutrunAsync(PairId id, Errand errand, CancellationToken ct)
    {
        while (await pairs.FindAsync(id, ct) is { } latest)
        {
            try
            {
                return await pairs.SaveDeliveryAsync(latest, latest.Value.Outrun(errand), ct);
            }
            catch (StaleVersionException)
            {
                // Written again meanwhile.
            }
        }

        return null;
    }

    private async Task<Look> DeliverAsync(
        Stored<Pair> pair,
        Prompt prompt,
        bool goesFirst,
        DateTimeOffset? first,
        CancellationToken waiting
    )
    {
        var now = time.GetUtcNow();
        var to = await people.FindAsync(pair.Value[prompt.To].Id, CancellationToken.None);
        var culture = to?.Person.Culture(pair.Value.Language) ?? Cultures.Of(pair.Value.Language);
        if (pair.Value.IsOvertaken(prompt, now) || NextStep.CardFor(pair.Value, prompt, culture) is not { } card)
        {
            return await MarkAsync(pair.Value.Skipped(prompt.Id, "overtaken"));
        }

        if (prompt.IsWornOut())
        {
            return await MarkAsync(pair.Value.NotSent(prompt.Id, Outbox.BegunTooOften, now));
        }

        if (to is null || !to.Person.CanBeReached)
        {
            return await MarkAsync(pair.Value.Suspended(prompt.Id, WhyNot(to), now));
        }

        if (!goesFirst && prompt.MakesRoomAfter(first))
        {
            return new Look(pair, TimeSpan.Zero);
        }

        return await budget.WaitAsync(to.Address, goesFirst || prompt.IsAnswer, waiting) is { } later
            ? new Look(pair, later)
            : new Look(await SendAsync(pair, prompt, to, card));

        async Task<Look> MarkAsync(Pair next) => new(await marking.NotedAsync(pair, next, prompt.Id));
    }

    private async Task<Stored<Pair>> SendAsync(Stored<Pair> pair, Prompt prompt, KnownPerson to, Card card)
    {
        var permitted = time.GetTimestamp();
        var ct = CancellationToken.None;
        var until = time.GetUtcNow() + options.Value.ClaimFor;
        var claimed = await pairs.SaveDeliveryAsync(
            pair,
            pair.Value.InLanguage(prompt.To, to.Person.Language).Claim(prompt.Id, until),
            ct
        );
        if (time.GetUtcNow() > until - Proactive.Patience)
        {
            throw new StaleVersionException("This process stood still, and the prompt may be another's by now.");
        }

        if (time.GetElapsedTime(permitted) > SendBudget.PermitLasts)
        {
            // Storage stood still meanwhile: with what waited as long, this would be too much at once.
            await budget.WaitAsync(to.Address, goesFirst: true, ct);
        }

        var outcome = await reaching.SendAsync(to, card, ct);
        var now = time.GetUtcNow();
        return await marking.MarkedAsync(claimed, prompt.Id, until, next => Mark(next, prompt.Id, outcome, now));
    }

    private static Pair Mark(Pair pair, PromptId id, Outcome outcome, DateTimeOffset now) =>
        outcome switch
        {
            Outcome.Sent => pair.Sent(id, now),
            Outcome.Later later => pair.NotSent(
                id,
                later.Code,
                now,
                now + Backoff.After(TriesOf(pair, id), later.RetryAfter, Random.Shared.NextDouble())
            ),
            Outcome.Away away => pair.Suspended(id, away.Why, now),
            Outcome.Refused refused => pair.NotSent(id, refused.Code, now),
            // A chat that is gone has been made anew, or its person is away.
            Outcome.Gone or _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static int TriesOf(Pair pair, PromptId id) => pair.Prompts.Single(prompt => prompt.Id == id).TriesOf();

    private static WhyNotReached WhyNot(KnownPerson? to) =>
        to is null ? WhyNotReached.NotInstalled : to.Away?.Why ?? WhyNotReached.RemovedTheApp;
}
