using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Somebody in a programme's pairs.</summary>
/// <param name="Pairs">Open ones and closed ones.</param>
public sealed record RosterPerson(PersonId Id, string Name, ImmutableArray<Role> Roles, int Pairs) : Discreet;

/// <summary>The people of a programme as far as its organisers may know them: nobody before the mentor has accepted (S6).</summary>
public interface IRosterPeople
{
    Task<ImmutableArray<RosterPerson>> OfAsync(ProgrammeId programme, CancellationToken ct);
}
