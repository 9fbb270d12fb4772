using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Driver;

/// <summary>Who runs which programmes, as a test says.</summary>
public sealed class TestProgrammes : IProgrammes
{
    private readonly List<ProgrammeSettings> all = [];

    public void Add(string id, string name, params ImmutableArray<PersonId> organisers) =>
        all.Add(new ProgrammeSettings(new ProgrammeId(id), name) { Organisers = organisers });

    public Task<ProgrammeSettings> FindAsync(ProgrammeId id, CancellationToken ct) =>
        Task.FromResult(all.Find(programme => programme.Id == id) ?? new ProgrammeSettings(id, "Reverse mentoring"));

    public Task<ImmutableArray<ProgrammeSettings>> OfOrganiserAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult<ImmutableArray<ProgrammeSettings>>([
            .. all.Where(programme => programme.Organisers.Contains(person)),
        ]);
}
