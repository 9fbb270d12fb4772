using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Driver;

/// <summary>Programmes as a test sets them up; the others have their defaults.</summary>
public sealed class TestProgrammes : IProgrammes
{
    private readonly Dictionary<ProgrammeId, ProgrammeSettings> all = [];

    public void Set(ProgrammeSettings programme) => all[programme.Id] = programme;

    public void Add(string id, string name, params ImmutableArray<PersonId> organisers) =>
        Set(new ProgrammeSettings(new ProgrammeId(id), name) { Organisers = organisers });

    public Task<ProgrammeSettings> FindAsync(ProgrammeId id, CancellationToken ct) =>
        Task.FromResult(all.GetValueOrDefault(id) ?? new ProgrammeSettings(id, "Reverse mentoring"));

    public Task<ImmutableArray<ProgrammeSettings>> OfOrganiserAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult<ImmutableArray<ProgrammeSettings>>([
            .. all.Values.Where(programme => programme.Organisers.Contains(person)),
        ]);
}
