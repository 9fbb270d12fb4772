using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>What is kept for people who cannot be reached, and another try.</summary>
internal sealed class KeptPrompts(TablePairStore pairs, TablePeople people, WakeUpQueue queue)
{
    /// <summary>Longer than a request takes: what is looked at again finds somebody who may be written to.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    /// <summary>How many prompts of a programme wait for this person; null for somebody who is in none of its pairs.</summary>
    public async Task<int?> CountAsync(ProgrammeId programme, PersonId person, CancellationToken ct)
    {
        int? kept = null;
        foreach (var membership in await pairs.OfAsync(person, ct))
        {
            if (
                !membership.Assists
                && await pairs.FindAsync(membership.Pair, ct) is { Value: var pair }
                && pair.Programme == programme
            )
            {
                kept = (kept ?? 0) + pair.Prompts.Count(prompt => IsKept(prompt, membership.Role));
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
