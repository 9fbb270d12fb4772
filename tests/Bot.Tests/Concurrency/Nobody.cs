using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Volunteers;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Nobody has an address, offers a topic or runs a programme, as in the storage that the histories begin with.</summary>
internal sealed class Nobody : IPeople, IVolunteers, IProgrammes
{
    public Task<Person?> FindByMailAsync(string mail, CancellationToken ct) => Task.FromResult<Person?>(null);

    public Task<VolunteerOffer?> FindAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult<VolunteerOffer?>(null);

    public Task SaveAsync(PersonId person, VolunteerOffer offer, CancellationToken ct) =>
        throw new NotSupportedException("an offer");

    public Task StopAsync(PersonId person, CancellationToken ct) => throw new NotSupportedException("an offer");

    public Task<ImmutableArray<Volunteer>> OfferingAsync(string topic, PersonId asking, CancellationToken ct) =>
        Task.FromResult<ImmutableArray<Volunteer>>([]);

    public Task<ProgrammeSettings> FindAsync(ProgrammeId id, CancellationToken ct) =>
        Task.FromResult(new ProgrammeSettings(id, id.Value));

    public Task<ImmutableArray<ProgrammeSettings>> OfOrganiserAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult<ImmutableArray<ProgrammeSettings>>([]);
}
