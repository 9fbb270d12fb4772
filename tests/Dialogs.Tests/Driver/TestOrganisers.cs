using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Tests.Driver;

/// <summary>Organisers who remember what they were told, and may be out of reach.</summary>
public sealed class TestOrganisers : IOrganisers
{
    public Told Outcome { get; set; } = Told.Reached;
    public List<(PersonId From, string Words)> Heard { get; } = [];

    public Task<Told> TellAsync(Pair about, Person from, string? concern, string words, CancellationToken ct)
    {
        if (Outcome == Told.Reached)
        {
            Heard.Add((from.Id, words));
        }

        return Task.FromResult(Outcome);
    }
}
