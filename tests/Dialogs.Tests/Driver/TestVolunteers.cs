using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Volunteers;

namespace RMBot.Tests.Driver;

/// <summary>Volunteers in memory; what the real store does is held by tests on real storage.</summary>
public sealed class TestVolunteers(InMemoryPeople people) : IVolunteers
{
    private readonly Dictionary<PersonId, VolunteerOffer> offers = [];

    /// <summary>Never answers, until whoever asks gives up.</summary>
    public bool IsSlow { get; set; }

    /// <summary>How often somebody asked for those who offer a topic.</summary>
    public int Looked { get; private set; }

    public Task<VolunteerOffer?> FindAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult(offers.GetValueOrDefault(person));

    public Task SaveAsync(PersonId person, VolunteerOffer offer, CancellationToken ct)
    {
        offers[person] = offer;
        return Task.CompletedTask;
    }

    public Task StopAsync(PersonId person, CancellationToken ct)
    {
        offers.Remove(person);
        return Task.CompletedTask;
    }

    public async Task<ImmutableArray<Volunteer>> OfferingAsync(string topic, PersonId asking, CancellationToken ct)
    {
        Looked++;
        if (IsSlow)
        {
            await new TaskCompletionSource().Task.WaitAsync(ct);
        }

        return
        [
            .. offers
                .Where(known => known.Value.Topics.Contains(topic))
                .Select(known => new Volunteer(people.Find(known.Key)!, known.Value)),
        ];
    }
}
