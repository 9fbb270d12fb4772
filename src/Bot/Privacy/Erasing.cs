using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Storage;
using RMBot.Teams;
using RMBot.Telemetry;

namespace RMBot.MyData;

/// <summary>
/// Deletes a person, step by step. Each step is safe to repeat and finds by itself what is left to do; the wake-up stays until
/// all are through, so a process that dies in between leaves the rest to another.
/// </summary>
public sealed class Erasing(
    Erasures erasures,
    ForgettingInPairs pairs,
    TablePairStore store,
    TablePeople people,
    TableProgrammes programmes,
    Talks talks,
    Copies copies,
    ForgettingInLists lists,
    ICalendar calendar,
    TimeProvider time,
    ILogger<Erasing> log
)
{
    /// <summary>In which partners who are awake hear whom their pair has ended with.</summary>
    private static readonly TimeSpan AfterTheNotes = TimeSpan.FromMinutes(1);

    /// <summary>When to go on; null when it is through, or not meant any more.</summary>
    public async Task<TimeSpan?> EraseAsync(PersonId person, CancellationToken ct)
    {
        if (await erasures.FindAsync(person, ct) is not { } erasure)
        {
            return null;
        }

        var known = await people.FindAsync(person, ct);
        if (erasure.Why == WhyErased.Uninstalled && known is { Away: null })
        {
            // They came back.
            await erasures.DropAsync(person, ct);
            return null;
        }

        if (await pairs.EndAsync(person, ct) > 0)
        {
            return AfterTheNotes;
        }

        await SignOutAsync(person, ct);
        await pairs.ForgetAsync(person, ct);
        await programmes.LeaveAsync(person, ct);
        await lists.ForgetAsync(person, await people.AddressesAsync(person, ct), ct);
        await people.EraseAsync(person, ct);
        await copies.DropOfAsync(person, ct);
        await talks.EraseAsync(person, known?.Address.ConversationId, ct);
        if ((await store.OfAsync(person, ct)).Count > 0)
        {
            // A pair came about meanwhile.
            return ErasureRequests.AfterTheTurn;
        }

        await erasures.EndAsync(erasure, time.GetUtcNow(), ct);
        log.Erased(erasure.Id, erasure.Why, erasure.Pairs);
        return null;
    }

    /// <summary>Whoever keeps the token may be down; deleting the rest does not wait for it, and a token ends by itself.</summary>
    private async Task SignOutAsync(PersonId person, CancellationToken ct)
    {
        try
        {
            await calendar.SignOutAsync(person, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.TokenNotDropped(failure.GetType().Name);
        }
    }
}
