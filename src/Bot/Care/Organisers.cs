using Microsoft.Extensions.Options;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Care;

/// <summary>Writes to the organisers that the configuration names, in their own chats with the coach.</summary>
public sealed class Organisers(
    IOptions<CoachOptions> options,
    TablePeople people,
    Proactive proactive,
    ILogger<Organisers> log
) : IOrganisers
{
    public async Task<Told> TellAsync(PairId pair, Role role, Person from, string words, CancellationToken ct)
    {
        var named = options.Value.OrganiserIds;
        // A press tells no more than who it was; name and mail are kept with the person.
        var author = (await people.FindAsync(from.Id, ct))?.Person ?? from;
        var reached = 0;
        foreach (var organiser in named)
        {
            reached += await IsReachedAsync(organiser, author, words, ct) ? 1 : 0;
        }

        log.ConcernRaised(pair.Value, reached, named.Count);
        return reached > 0 ? Told.Reached
            : named.Count == 0 ? Told.NobodyNamed
            : Told.NotReached;
    }

    private async Task<bool> IsReachedAsync(PersonId organiser, Person from, string words, CancellationToken ct)
    {
        if (await people.FindAsync(organiser, ct) is not { Person.CanBeReached: true } known)
        {
            return false;
        }

        var card = ConcernCards.ForOrganiser(from, words, new ConcernTexts(Cultures.Of(known.Person.Locale)));
        return await proactive.SendAsync(known.Address, card, ct) is Outcome.Sent;
    }
}
