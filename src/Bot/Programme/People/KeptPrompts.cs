using System.Collections.Concurrent;
using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>What is kept for people who cannot be reached, and another try.</summary>
internal sealed class KeptPrompts(TablePairStore pairs, TablePeople people, WakeUpQueue queue)
{
    /// <summary>Longer than a request takes: what is looked at again finds somebody who may be written to.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    private const int AtOnce = 8;

    /// <summary>Whom of these programmes the coach cannot reach, with how many prompts wait for each; longest first.</summary>
    public async Task<IReadOnlyList<(NotReached Person, int Kept)>> NotReachedAsync(
        ImmutableArray<ProgrammeId> programmes,
        CancellationToken ct
    )
    {
        var found = new ConcurrentBag<(NotReached Person, int Kept)>();
        await Parallel.ForEachAsync(
            await people.NotReachedAsync(ct),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (person, until) =>
            {
                if (await CountAsync(programmes, person.Person, until) is { } kept)
                {
                    found.Add((person, kept));
                }
            }
        );
        return
        [
            .. found.OrderBy(one => one.Person.Since).ThenBy(one => one.Person.Person.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// How many prompts of programmes wait for this person; null for somebody who is in none of their pairs, as far as organisers
    /// are to know (S6, S68): who was asked and said no is in none.
    /// </summary>
    public async Task<int?> CountAsync(ImmutableArray<ProgrammeId> programmes, PersonId person, CancellationToken ct)
    {
        int? kept = null;
        foreach (var membership in await pairs.OfAsync(person, ct))
        {
            if (
                !membership.Assists
                && await pairs.FindAsync(membership.Pair, ct) is { Value: var pair }
                && programmes.Contains(pair.Programme)
                && pair.Prompts.Count(prompt => IsKept(prompt, membership.Role)) is var waiting
                && (pair.AreNamed() || (waiting > 0 && pair.Stage != Stage.Closed))
            )
            {
                kept = (kept ?? 0) + waiting;
            }
        }

        return kept;
    }

    /// <summary>
    /// They may be written to again, and what was kept goes on; a refusal of Teams makes them away anew. Queued first: whoever
    /// is noted as back has a wake-up.
    /// </summary>
    public async Task RetryAsync(PersonId person, CancellationToken ct)
    {
        await queue.EnqueueAsync(new WakeUp.OfReturn(person), Soon, ct);
        await people.SetBackAsync(person, ct);
    }

    private static bool IsKept(Prompt prompt, Role role) =>
        prompt.To == role && prompt.Delivery is DeliveryState.Suspended;
}
