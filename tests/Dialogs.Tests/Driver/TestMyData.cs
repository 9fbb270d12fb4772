using System.Globalization;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Tests.Driver;

/// <summary>What is held of a person in a test; what they ask for is noted.</summary>
public sealed class TestMyData(InMemoryPairStore pairs, TestVolunteers volunteers) : IMyData
{
    private static readonly Uri Somewhere = new("https://coach.example.com/mydata/");

    public List<string> Erasures { get; } = [];

    public List<(PersonId Person, string Zone)> Zones { get; } = [];

    /// <summary>What people chose to be written to in.</summary>
    public Dictionary<PersonId, string?> Languages { get; } = [];

    /// <summary>What Teams says of the next person who asks anew; null when nothing is new.</summary>
    public string? NewName { get; set; }

    public Holding Of(Person person, DateTimeOffset now) =>
        new(person, null, null, [], [.. pairs.All.Select(pair => pair.HeldFor(person.Id, now)).OfType<HeldInPair>()]);

    /// <summary>The copy that this person would read.</summary>
    public string PageOf(Person person, DateTimeOffset now) =>
        CopyPage.Of(Of(person, now), now, new MyDataTexts(CultureInfo.GetCultureInfo("en-US")));

    public async Task<Holding> ReadAsync(Turn turn, CancellationToken ct) =>
        Of(turn.Speaker, turn.Now) with
        {
            Offered = HeldOfVolunteer.HeldIn(
                await volunteers.FindAsync(turn.Speaker.Id, ct),
                new PurposeTexts(turn.Culture)
            ),
        };

    public Task<CopyLinks> LinkAsync(Turn turn, CancellationToken ct) =>
        Task.FromResult(
            new CopyLinks(new Uri(Somewhere, "x.html"), new Uri(Somewhere, "x.json"), turn.Now + IMyData.LinksLast)
        );

    public Task<Person> RefreshAsync(Turn turn, CancellationToken ct) =>
        Task.FromResult(turn.Speaker with { Name = NewName ?? turn.Speaker.Name });

    public Task SetZoneAsync(Turn turn, string zone, CancellationToken ct)
    {
        Zones.Add((turn.Speaker.Id, zone));
        return Task.CompletedTask;
    }

    public Task SetLanguageAsync(Turn turn, string? language, CancellationToken ct)
    {
        Languages[turn.Speaker.Id] = language;
        return Task.CompletedTask;
    }

    public Task EraseAsync(Turn turn, string erasure, CancellationToken ct)
    {
        Erasures.Add(erasure);
        return Task.CompletedTask;
    }
}
