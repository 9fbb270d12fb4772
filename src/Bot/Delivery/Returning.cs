using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery;

/// <summary>Somebody who could not be reached is back: what was kept for them goes on.</summary>
public sealed class Returning(IPairStore pairs, TablePeople people, TimeProvider time)
{
    public async Task ReturnAsync(PersonId person, CancellationToken ct)
    {
        if (await people.FindAsync(person, ct) is { Person.CanBeReached: false })
        {
            // Gone again before this wake-up came: the next sign of life queues another.
            return;
        }

        foreach (var membership in await pairs.OfAsync(person, ct))
        {
            if (!membership.Assists)
            {
                await ReturnAsync(membership, ct);
            }
        }
    }

    private async Task ReturnAsync(Membership membership, CancellationToken ct)
    {
        while (await pairs.FindAsync(membership.Pair, ct) is { } pair)
        {
            try
            {
                await pairs.SaveAsync(pair, pair.Value.Back(membership.Role, time.GetUtcNow()), ct);
                return;
            }
            catch (StaleVersionException)
            {
                // Somebody wrote: read again and decide again.
            }
        }
    }
}
