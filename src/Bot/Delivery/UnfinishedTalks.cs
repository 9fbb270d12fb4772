using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>
/// Comes back to a talk that was left with "not now", at the time that was said: put off, said, and then let go, so that whoever
/// fails in between leaves it to another look. Said twice only where that it was said could not be kept.
/// </summary>
public sealed class UnfinishedTalks(
    TablePeople people,
    Proactive proactive,
    Reaching reaching,
    SendBudget budget,
    Talks talks,
    WakeUpQueue queue,
    CoachDialog coach,
    IOptions<DeliveryOptions> options,
    TimeProvider time
)
{
    /// <summary>When to try again; null when nothing is left to do.</summary>
    public async Task<TimeSpan?> RemindAsync(WakeUp.OfPerson wakeUp, CancellationToken waiting)
    {
        var ct = CancellationToken.None;
        if (await people.FindAsync(wakeUp.Person, ct) is not { Person.CanBeReached: true } known)
        {
            return null;
        }

        if (await budget.WaitAsync(known.Address, goesFirst: false, waiting) is { } later)
        {
            return later;
        }

        await proactive.RunAsync(
            known.Address,
            async (context, token) =>
            {
                context.Activity.From.AadObjectId = wakeUp.Person.Value;
                if ((await talks.OfAsync(context, token)).RemindAt == wakeUp.At)
                {
                    await RemindAsync(context, known, token);
                }
            },
            ct
        );
        return null;
    }

    private async Task RemindAsync(ITurnContext context, KnownPerson known, CancellationToken ct)
    {
        var held = new SaidAfterSaving(context);
        var turn = new Turn(context, known.Person, new Said.Words(""), time.GetUtcNow());
        context.TurnState.Set(turn);
        if (!await coach.RemindAsync(turn, ct))
        {
            await RemindAtAsync(context, null, ct);
            return;
        }

        var next = turn.Now + options.Value.ClaimFor;
        await queue.EnqueueAsync(new WakeUp.OfPerson(known.Person.Id, next), options.Value.ClaimFor, ct);
        await RemindAtAsync(context, next, ct);
        var outcome = await reaching.SendAsync(
            known,
            // In a new chat it is said by the next try: this turn belongs to the old one.
            address =>
                address == known.Address
                    ? proactive.TryAsync(token => held.SayAsync(context, token), ct)
                    : Task.FromResult<Outcome>(new Outcome.Later("new chat")),
            ct
        );
        Talks.Forget(context);
        if (outcome is Outcome.Sent && (await talks.OfAsync(context, ct)).RemindAt == next)
        {
            await RemindAtAsync(context, null, ct);
        }
    }

    private async Task RemindAtAsync(ITurnContext context, DateTimeOffset? at, CancellationToken ct)
    {
        (await talks.OfAsync(context, ct)).RemindAt = at;
        await talks.SaveAsync(context, ct);
    }
}
