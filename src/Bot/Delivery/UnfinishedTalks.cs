using Microsoft.Bot.Builder;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>Comes back to a talk that was left with "not now", once, at the time that was said.</summary>
public sealed class UnfinishedTalks(
    TablePeople people,
    Proactive proactive,
    Talks talks,
    CoachDialog coach,
    TimeProvider time
)
{
    public async Task RemindAsync(WakeUp.OfPerson wakeUp, CancellationToken ct)
    {
        if (await people.FindAsync(wakeUp.Person, ct) is not { Person.CanBeReached: true } known)
        {
            return;
        }

        await proactive.RunAsync(
            known.Address,
            async (context, token) =>
            {
                context.Activity.From.AadObjectId = wakeUp.Person.Value;
                var talk = await talks.OfAsync(context, token);
                if (talk.RemindAt != wakeUp.At)
                {
                    return;
                }

                var held = new SaidAfterSaving(context);
                var turn = new Turn(context, known.Person, new Said.Words(""), time.GetUtcNow());
                context.TurnState.Set(turn);
                talk.RemindAt = null;
                await coach.RemindAsync(turn, token);
                await talks.SaveAsync(context, token);
                await held.SayAsync(context, token);
            },
            ct
        );
    }
}
