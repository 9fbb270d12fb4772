using RMBot.Care;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.MyData;

/// <summary>Takes a person out of the pairs they are named in.</summary>
public sealed class ForgettingInPairs(
    TablePairStore pairs,
    RosterRows roster,
    TablePeople people,
    Talks talks,
    TimeProvider time
)
{
    /// <summary>Ends those that are open; how many that were.</summary>
    public async Task<int> EndAsync(PersonId person, CancellationToken ct)
    {
        var ended = 0;
        foreach (var membership in await pairs.OfAsync(person, ct))
        {
            ended += await ChangeAsync(
                membership.Pair,
                pair => pair.RoleOf(person) is { } role ? pair.EndWithout(role, time.GetUtcNow()) : pair,
                ct
            )
                is not null
                ? 1
                : 0;
        }

        return ended;
    }

    /// <summary>Takes their words and their name out, and what the other was in the middle of saying about the pair.</summary>
    public async Task ForgetAsync(PersonId person, CancellationToken ct)
    {
        var known = (await pairs.OfAsync(person, ct)).Select(membership => membership.Pair);
        foreach (var id in known.Union(await pairs.NamingAsync(person, ct)))
        {
            if (await pairs.FindAsync(id, ct) is { Value: var pair })
            {
                var name = await NobodysNameAsync(pair, person, ct);
                await ChangeAsync(id, read => read.Without(person, name, time.GetUtcNow()), ct);
                foreach (var other in new[] { pair.Executive.Id, pair.Mentor.Id }.Where(other => other != person))
                {
                    await talks.DropAboutAsync(other, id, person, ct);
                }
            }
        }

        await people.DropMembershipsNamingAsync(person, ct);
    }

    /// <summary>What stands for them from now on, in the language of the other, who reads it.</summary>
    private async Task<string> NobodysNameAsync(Pair pair, PersonId person, CancellationToken ct)
    {
        var other = pair.RoleOf(person) is { } role ? pair[role.Other()] : pair.Executive;
        var reader = (await people.FindAsync(other.Id, ct))?.Person;
        return new MyDataTexts(reader?.Culture(pair.Language) ?? Cultures.Of(pair.Language)).FormerParticipant;
    }

    /// <summary>What became of it; null when there was nothing to change.</summary>
    private async Task<Stored<Pair>?> ChangeAsync(PairId id, Func<Pair, Pair> change, CancellationToken ct)
    {
        while (await pairs.FindAsync(id, ct) is { } read)
        {
            var next = change(read.Value);
            if (ReferenceEquals(next, read.Value))
            {
                return null;
            }

            // Not behind the pair, as usual: a process that dies in between would leave their name in the roster for an hour.
            await roster.WriteAsync([RosterLine.Of(next)], ct);
            try
            {
                return await pairs.SaveAsync(read, next, ct);
            }
            catch (StaleVersionException)
            {
                // Somebody wrote: read again and decide again.
            }
        }

        return null;
    }
}
