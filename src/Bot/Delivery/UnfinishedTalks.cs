using Microsoft.Bot.Builder;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>Comes back to a talk that was left with "not now", once, at the time that was said.</summary>
public sealed class UnfinishedTalks(
    TablePeople people,
    Proactive proactive,
    Reaching reaching,
    SendBudget budget,
    Talks talks,
    CoachDialog coach,
    TimeProvider time
)
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromMinutes(1);

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

        TimeSpan? again = null;
        await proactive.RunAsync(
            known.Address,
            async (context, token) =>
            {
                context.Activity.From.AadObjectId = wakeUp.Person.Value;
                if ((await talks.OfAsync(context, token)).RemindAt == wakeUp.At)
                {
                    again = await RemindAsync(context, known, wakeUp, token);
                }
            },
            ct
        );
        return again;
    }

    private async Task<TimeSpan?> RemindAsync(
        ITurnContext context,
        KnownPerson known,
        WakeUp.OfPerson wakeUp,
        CancellationToken ct
    )
    {
        var held = new SaidAfterSaving(context);
        var turn = new Turn(context, known.Person, new Said.Words(""), time.GetUtcNow());
        context.TurnState.Set(turn);
        await coach.RemindAsync(turn, ct);
        await RemindAtAsync(context, null, ct);
        var outcome = await reaching.SendAsync(
            known,
            // In a new chat it is said by the next try: this turn belongs to the old one.
            address =>
                address == known.Address
                    ? proactive.TryAsync(token => held.SayAsync(context, token), ct)
                    : Task.FromResult<Outcome>(new Outcome.Later("new chat")),
            ct
        );
        if (outcome is not Outcome.Later later)
        {
            return null;
        }

        Talks.Forget(context);
        await RemindAtAsync(context, wakeUp.At, ct);
        return later.RetryAfter ?? UsualPause;
    }

    private async Task RemindAtAsync(ITurnContext context, DateTimeOffset? at, CancellationToken ct)
    {
        (await talks.OfAsync(context, ct)).RemindAt = at;
        await talks.SaveAsync(context, ct);
    }
}
