using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Driver;

/// <summary>How delivery goes, as a test says.</summary>
public sealed class TestDeliveries : IDeliveries
{
    public HashSet<PersonId> Organisers { get; } = [];
    public Deliveries Found { get; set; } = new(null, []);

    public Task<bool> MayBeSeenByAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult(Organisers.Contains(person));

    public Task<Deliveries> ReadAsync(PersonId organiser, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult(Found);
}
