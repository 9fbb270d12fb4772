using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Volunteers;

/// <summary>Who offers what. Not found is null; could not ask is an exception.</summary>
public interface IVolunteers
{
    /// <summary>How many are looked at for one question.</summary>
    const int MostLookedAt = 20;

    Task<VolunteerOffer?> FindAsync(PersonId person, CancellationToken ct);

    /// <summary>Takes the place of what they offered before.</summary>
    Task SaveAsync(PersonId person, VolunteerOffer offer, CancellationToken ct);

    /// <summary>They offer nothing any more. Safe to repeat.</summary>
    Task StopAsync(PersonId person, CancellationToken ct);

    /// <summary>
    /// Up to <see cref="MostLookedAt"/> who offer a topic, in no order. Where there are more, it depends on who asks which.
    /// </summary>
    Task<ImmutableArray<Volunteer>> OfferingAsync(string topic, PersonId asking, CancellationToken ct);
}
