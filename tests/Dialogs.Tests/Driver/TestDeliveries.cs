using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Driver;

/// <summary>How delivery goes, as a test says.</summary>
public sealed class TestDeliveries : IDeliveries
{
    public Deliveries Found { get; set; } = new(null, []);

    public Task<Deliveries> ReadAsync(PersonId organiser, DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult(Found);
}
