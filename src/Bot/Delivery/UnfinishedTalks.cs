using Microsoft.Bot.Builder;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>Comes back to a talk that was left with "not now", once, at the time that was said.</summary>
public sealed class UnfinishedTalks(
    TablePeople people,
    Acquaintance acquaintance,
    Proactive proactive,
    Talks talks,
    CoachDialog coach,
    TimeProvider time
)
{
    /// <summary>False when it should be tried again.</summary>
    public async Task<bool> RemindAsync(WakeUp.OfPerson wakeUp, CancellationToken ct)
    {
        if (await people.FindAsync(wakeUp.Person, ct) is not { Person.CanBeReached: true } known)
        {
            return true;
        }

        var isDone = true;
        await proactive.RunAsync(
            known.Address,
            async (context, token) =>
            {
                context.Activity.From.AadObjectId = wakeUp.Person.Value;
                if ((await talks.OfAsync(context, token)).RemindAt == wakeUp.At)
                {
                    isDone = await RemindAsync(context, known, wakeUp, token);
                }
            },
            ct
        );
        return isDone;
    }

    private async Task<bool> RemindAsync(
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
        switch (await Proactive.TryAsync(() => held.SayAsync(context, ct), ct))
        {
            case Outcome.Later:
                Talks.Forget(context);
                await RemindAtAsync(context, wakeUp.At, ct);
                return false;
            case Outcome.Refused { CanBeReached: false }:
                await acquaintance.LoseAsync(wakeUp.Person, ct);
                return true;
            default:
                return true;
        }
    }

    private async Task RemindAtAsync(ITurnContext context, DateTimeOffset? at, CancellationToken ct)
    {
        (await talks.OfAsync(context, ct)).RemindAt = at;
        await talks.SaveAsync(context, ct);
    }
}
