using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>The programmes there are. What was read may be half a minute old.</summary>
public interface IProgrammes
{
    /// <summary>A programme nobody has set up yet has its defaults.</summary>
    Task<ProgrammeSettings> FindAsync(ProgrammeId id, CancellationToken ct);

    /// <summary>What this person runs; empty for nearly everybody.</summary>
    Task<ImmutableArray<ProgrammeSettings>> OfOrganiserAsync(PersonId person, CancellationToken ct);

    /// <summary>Whether they run any; for others there is nothing to ask for.</summary>
    async Task<bool> AreRunByAsync(PersonId person, CancellationToken ct) =>
        !(await OfOrganiserAsync(person, ct)).IsEmpty;
}
