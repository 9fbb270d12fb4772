using RMBot.Calendar;
using RMBot.Pairs;
using RMBot.Simulators.Graph;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>People who let the coach into their calendars, as far as they did.</summary>
internal sealed class SignedIn(GraphSimulator graph) : ICalendarAccess
{
    private readonly Dictionary<PersonId, SimulatedPerson> people = [];

    public bool IsSignedOut { get; set; }

    /// <summary>Whoever keeps the tokens does not answer.</summary>
    public bool IsSilent { get; set; }
    public IReadOnlyList<string> Scopes { get; set; } = [];

    /// <summary>What is given once instead of a good token.</summary>
    public string? Stale { get; set; }

    public void Add(SimulatedPerson person) => people[new PersonId(person.Id)] = person;

    public async Task<string?> TokenOfAsync(PersonId person, CancellationToken ct)
    {
        if (IsSilent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
        }

        return IsSignedOut ? null : Stale ?? graph.Token(people[person], Scopes);
    }

    public void Forget(PersonId person) => Stale = null;

    public Task SignOutAsync(PersonId person, CancellationToken ct)
    {
        IsSignedOut = true;
        return Task.CompletedTask;
    }

    public Task<KnownPerson?> FindAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult(
            people.TryGetValue(person, out var known)
                ? new KnownPerson(
                    new Person(person, known.Name, known.Mail, "en-US", "UTC", IsGuest: false, CanBeReached: true),
                    new Address("chat", "https://teams.example", "tenant", "29:user", "28:coach"),
                    "1"
                )
                : null
        );
}
