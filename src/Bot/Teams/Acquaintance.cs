using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using RMBot.Storage;

namespace RMBot.Teams;

/// <summary>Gets to know a person from their first message on, and keeps how to reach them.</summary>
public sealed class Acquaintance(Talks talks, TablePeople people)
{
    private const string GuestMark = "#EXT#";

    /// <summary>The speaker, kept when anything about them is new.</summary>
    public async Task<Contact> MeetAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await talks.OfAsync(context, ct);
        var contact = Incoming.Contact(context, talk.Contact);
        if (talk.Contact is null)
        {
            contact = await AskTeamsAsync(context, contact, ct);
        }

        if (contact != talk.Contact)
        {
            await people.SaveAsync(contact.Person, contact.Address, ct);
            talk.Contact = contact;
        }

        return contact;
    }

    /// <summary>The speaker as far as the activity alone tells: enough for a press, whose pair says who may press.</summary>
    public static Contact Glimpse(ITurnContext context) => Incoming.Contact(context, Talks.Opened(context)?.Contact);

    /// <summary>Name, mail and whether they are a guest come from the chat's member list, once.</summary>
    private static async Task<Contact> AskTeamsAsync(ITurnContext context, Contact contact, CancellationToken ct)
    {
        var member = await TeamsInfo.GetMemberAsync(context, context.Activity.From.Id, ct);
        var signIn = member.UserPrincipalName ?? "";
        var isGuest =
            signIn.Contains(GuestMark, StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.UserRole, "guest", StringComparison.OrdinalIgnoreCase);
        return contact with
        {
            Person = contact.Person with
            {
                Name = member.Name is { Length: > 0 } name ? name : contact.Person.Name,
                Mail = member.Email is { Length: > 0 } mail ? mail : signIn,
                IsGuest = isGuest,
            },
        };
    }
}
