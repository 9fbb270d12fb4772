using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>The people of one history, whom no other history knows.</summary>
internal sealed record Cast(Participant Executive, Participant Mentor, Participant Assistant)
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";

    public IEnumerable<Participant> All => [Executive, Mentor, Assistant];

    public static Cast New(string number) =>
        new(
            new Participant(new PersonId($"executive-{number}"), "Alex Wilber"),
            new Participant(new PersonId($"mentor-{number}"), "Megan Bowen"),
            new Participant(new PersonId($"assistant-{number}"), "Lidia Holloway")
        );

    /// <summary>A pair of these two, as far on its way as the template.</summary>
    public Pair In(Pair template, PairId id) =>
        template with
        {
            Id = id,
            Executive = Executive,
            Mentor = Mentor,
            Assistant = template.Assistant is null ? null : Assistant,
        };

    public static Person AsPerson(Participant who) =>
        new(who.Id, who.Name, null, "en-US", "UTC", IsGuest: false, CanBeReached: true);

    public static Address AddressOf(Participant who) =>
        new($"a:{who.Id.Value}", "https://smba.trafficmanager.net/teams/", Tenant, $"29:{who.Id.Value}", "28:coach");
}
