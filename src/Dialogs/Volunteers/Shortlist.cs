using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Volunteers;

/// <summary>A volunteer, and what their pairs tell.</summary>
/// <param name="OpenPairs">Open pairs in which they are the mentor, as far as they know of them.</param>
/// <param name="IsPartner">In an open pair with the one who asks, whoever learns in it.</param>
public sealed record Considered(Volunteer Volunteer, int OpenPairs, bool IsPartner) : Discreet;

/// <summary>Who may be shown to an executive, and in which order (S3, S47). Nobody is scored, and nobody chosen for them.</summary>
public static class Shortlist
{
    public const int MostShown = 3;

    /// <summary>Who has least to do comes first, then who has offered longest.</summary>
    public static ImmutableArray<Volunteer> Of(IEnumerable<Considered> all, PersonId asking) =>
        [
            .. all.Where(one => MayBeShown(one, asking))
                .OrderBy(one => one.OpenPairs)
                .ThenBy(one => one.Volunteer.Offer.Since)
                .ThenBy(one => one.Volunteer.Person.Id.Value, StringComparer.Ordinal)
                .Select(one => one.Volunteer),
        ];

    private static bool MayBeShown(Considered one, PersonId asking) =>
        one.Volunteer.Person is { CanBeReached: true, IsGuest: false, Mail: not null } person
        && person.Id != asking
        && !one.IsPartner
        && one.OpenPairs < one.Volunteer.Offer.Most;
}
