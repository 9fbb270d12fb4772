using System.Collections.Immutable;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Storage;
using RMBot.Teams;
using RMBot.Volunteers;

namespace RMBot.MyData;

/// <summary>Reads together all that is held about one person.</summary>
public sealed class HeldAbout(
    TablePeople people,
    IPairStore pairs,
    IVolunteers volunteers,
    Talks talks,
    TimeProvider time
)
{
    /// <summary>Null when nobody of that id is known.</summary>
    public async Task<Holding?> ReadAsync(PersonId person, CancellationToken ct)
    {
        if (await people.FindAsync(person, ct) is not { } known)
        {
            return null;
        }

        var talk = await talks.FindAsync(person, ct);
        var held = ImmutableArray.CreateBuilder<HeldInPair>();
        foreach (var membership in await pairs.OfAsync(person, ct))
        {
            if (
                await pairs.FindAsync(membership.Pair, ct) is { Value: var pair }
                && pair.HeldFor(person, time.GetUtcNow()) is { } one
            )
            {
                held.Add(one);
            }
        }

        return new Holding(
            known.Person,
            known.SignInName,
            talk?.RemindAt,
            OpenTalk.HeldIn(talk?.Dialogs ?? new DialogState()),
            [.. held.OrderByDescending(one => one.Since)]
        )
        {
            Offered = HeldOfVolunteer.HeldIn(
                await volunteers.FindAsync(person, ct),
                new PurposeTexts(known.Person.Culture())
            ),
        };
    }
}
