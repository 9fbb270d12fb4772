using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Care;

/// <summary>Writes to those who run the pair's programme, in their own chats with the coach.</summary>
public sealed class Organisers(
    TableProgrammes programmes,
    TablePeople people,
    Proactive proactive,
    ToldConcerns concerns,
    TimeProvider time,
    ILogger<Organisers> log
) : IOrganisers
{
    /// <summary>Of a turn's ten seconds: its author is to hear in the same turn whether it arrived, for no copy is kept.</summary>
    private static readonly TimeSpan TurnShare = TimeSpan.FromSeconds(5);

    public async Task<Told> TellAsync(Pair about, Person from, string? concern, string words, CancellationToken ct)
    {
        if (concern is not null && await concerns.ClaimAsync(from.Id, concern, ct) is { } known)
        {
            return known;
        }

        var named = await programmes.OrganisersAsync(about.Programme, ct);
        // A press tells no more than who it was; name and mail are kept with the person.
        var author = (await people.FindAsync(from.Id, ct))?.Person ?? from;
        using var end = new CancellationTokenSource(TurnShare, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, ct);
        var told = await Task.WhenAll(
            named.Select(organiser => IsReachedAsync(organiser, author, words, either.Token))
        );
        var reached = told.Count(isReached => isReached);
        log.ConcernRaised(about.Id.Value, reached, named.Length);
        if (reached > 0)
        {
            KeptInTurn.Note();
        }

        if (concern is not null)
        {
            await MarkAsync(from.Id, concern, reached > 0, ct);
        }

        return reached > 0 ? Told.Reached
            : named.IsEmpty ? Told.NobodyNamed
            : Told.NotReached;
    }

    /// <summary>It has been read by then: an author who heard that it was not kept would send it again.</summary>
    private async Task MarkAsync(PersonId from, string concern, bool isTold, CancellationToken ct)
    {
        try
        {
            await concerns.MarkAsync(from, concern, isTold, ct);
        }
        catch (Exception failure) when (isTold)
        {
            log.ConcernNotMarked(failure.GetType().Name);
        }
    }

    private async Task<bool> IsReachedAsync(PersonId organiser, Person from, string words, CancellationToken until)
    {
        try
        {
            if (await people.FindAsync(organiser, until) is not { Person.CanBeReached: true } known)
            {
                return false;
            }

            var card = ConcernCards.ForOrganiser(from, words, new ConcernTexts(known.Person.Culture()));
            return await proactive.SendAsync(known.Address, card, until) is Outcome.Sent;
        }
        catch (OperationCanceledException) when (until.IsCancellationRequested)
        {
            return false;
        }
    }
}
