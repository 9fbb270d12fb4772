using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Teams;

/// <summary>Gets to know a person from their first message on, and keeps how to reach them.</summary>
public sealed class Acquaintance(
    Talks talks,
    TablePeople people,
    WakeUpQueue wakeUps,
    IOptions<CoachOptions> options,
    TimeProvider time
)
{
    private const string GuestMark = "#EXT#";

    /// <summary>The speaker, kept when anything about them is new.</summary>
    public async Task<Contact> MeetAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await talks.OfAsync(context, ct);
        var contact = Incoming.Contact(context, talk.Contact);
        string? signInName = null;
        var isBack = talk.Contact is null || talk.IsLost;
        if (talk.Contact is null)
        {
            (contact, signInName) = await AskTeamsAsync(context, contact, ct);
        }

        contact = In(talk.OwnZone, contact);

        if (isBack || contact != talk.Contact)
        {
            await people.SaveAsync(contact.Person, contact.Address, signInName, ct);
            if (isBack)
            {
                await wakeUps.EnqueueAsync(new WakeUp.OfReturn(contact.Person.Id), TimeSpan.Zero, ct);
            }

            (talk.Contact, talk.IsLost) = (contact, false);
        }

        return contact;
    }

    /// <summary>The speaker, as Teams' directory has them now; as they were known, when it knows nobody of that id in their chat.</summary>
    public async Task<Person> RefreshAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await talks.OfAsync(context, ct);
        var known = Incoming.Contact(context, talk.Contact);
        try
        {
            var (contact, signInName) = await AskTeamsAsync(context, known, ct);
            return await KeepAsync(talk, In(talk.OwnZone, contact), signInName, ct);
        }
        catch (ErrorResponseException refusal) when (refusal.Response?.StatusCode == HttpStatusCode.NotFound)
        {
            return In(talk.OwnZone, known).Person;
        }
    }

    /// <summary>From now on the zone the speaker named counts, whatever their client says.</summary>
    public async Task SetZoneAsync(ITurnContext context, string zone, CancellationToken ct)
    {
        var talk = await talks.OfAsync(context, ct);
        talk.OwnZone = zone;
        await KeepAsync(talk, In(zone, Incoming.Contact(context, talk.Contact)), signInName: null, ct);
    }

    /// <summary>From now on the coach writes in the language the speaker chose; null is as their client says.</summary>
    public async Task SetLanguageAsync(ITurnContext context, string? language, CancellationToken ct)
    {
        var talk = await talks.OfAsync(context, ct);
        var contact = In(talk.OwnZone, Incoming.Contact(context, talk.Contact));
        var person = contact.Person with { Language = language };
        await KeepAsync(talk, contact with { Person = person }, signInName: null, ct);
        // At once: should the chat not keep it, they are to hear that nothing was kept, and say it again.
        await talks.SaveAsync(context, ct);
        Talks.Forget(context);
    }

    private async Task<Person> KeepAsync(Talk talk, Contact contact, string? signInName, CancellationToken ct)
    {
        await people.SaveAsync(contact.Person, contact.Address, signInName, ct);
        talk.Contact = contact;
        return contact.Person;
    }

    private static Contact In(string? ownZone, Contact contact) =>
        ownZone is null ? contact : contact with { Person = contact.Person with { TimeZone = ownZone } };

    /// <summary>The speaker, for whom something is kept: whatever was noted of them, they are here now.</summary>
    public async Task MeetAgainAsync(ITurnContext context, CancellationToken ct)
    {
        (await talks.OfAsync(context, ct)).IsLost = true;
        await MeetAsync(context, ct);
    }

    /// <summary>They removed or blocked the app: nothing is sent until their next sign of life makes them known anew.</summary>
    public async Task LoseAsync(PersonId person, WhyNotReached why, CancellationToken ct)
    {
        // In the talk first and last: should this end half-way, or they write meanwhile, their next sign of life still counts.
        await talks.LoseAsync(person, ct);
        await people.SetAwayAsync(person, why, time.GetUtcNow(), ct);
        await talks.LoseAsync(person, ct);
    }

    /// <summary>The speaker as far as the activity alone tells: enough for a press, whose pair says who may press.</summary>
    public static Contact Glimpse(ITurnContext context) => Incoming.Contact(context, Talks.Opened(context)?.Contact);

    /// <summary>Name, mail and whether they are a guest come from the chat's member list, once.</summary>
    private async Task<(Contact Contact, string? SignInName)> AskTeamsAsync(
        ITurnContext context,
        Contact contact,
        CancellationToken ct
    )
    {
        var member = await TeamsInfo.GetMemberAsync(context, context.Activity.From.Id, ct);
        var person = contact.Person with
        {
            Name = member.Name is { Length: > 0 } name ? name : contact.Person.Name,
            Mail = member.Email is { Length: > 0 } mail ? mail : null,
            IsGuest = IsFromOutside(member),
        };
        return (contact with { Person = person }, member.UserPrincipalName);
    }

    /// <summary>A guest, nobody known, or somebody who writes across from another organisation.</summary>
    private bool IsFromOutside(TeamsChannelAccount member) =>
        member.UserPrincipalName?.Contains(GuestMark, StringComparison.OrdinalIgnoreCase) == true
        || member.UserRole?.ToUpperInvariant() is "GUEST" or "ANONYMOUS"
        || (member.TenantId is { Length: > 0 } home && !options.Value.IsAllowed(home));
}
