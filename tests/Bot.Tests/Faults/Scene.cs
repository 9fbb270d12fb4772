using System.Text.RegularExpressions;
using Newtonsoft.Json;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Faults;

internal enum Who
{
    Executive,
    Mentor,
    Organiser,
}

/// <summary>
/// What storage holds of two people, without what differs between any two walks: ids, days, how prompts went out, and whether
/// somebody has looked since time last did something.
/// </summary>
internal sealed record Kept(string Pairs, string Talks, string People);

/// <summary>Two people in the middle of one conversation.</summary>
internal sealed partial class Scene(World world, TeamsPerson executive, TeamsPerson mentor)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public World World => world;
    public TeamsPerson Executive => executive;
    public TeamsPerson Mentor => mentor;

    public DateTimeOffset Now => world.Clock.GetUtcNow();

    public TeamsPerson Of(Who who) =>
        who switch
        {
            Who.Executive => executive,
            Who.Mentor => mentor,
            _ => world.Organiser,
        };

    /// <summary>A pair as the coach would have it by now: all is planned, and what was to be said so far has been said.</summary>
    public Pair UpToNow(Pair pair)
    {
        var planned = pair.Replan(Now);
        return planned with
        {
            Prompts =
            [
                .. planned.Prompts.Select(prompt =>
                    prompt.Due > Now ? prompt : prompt with { Delivery = new DeliveryState.Sent(prompt.Due) }
                ),
            ],
        };
    }

    /// <summary>Both know the coach, and are as far as the template.</summary>
    public async Task KnownAsync(Pair template)
    {
        await MetAsync();
        await world.Pairs.AddAsync(
            template with
            {
                Id = PairId.New(),
                Executive = new Participant(new PersonId(executive.ObjectId), executive.Name, Mail: executive.Mail),
                Mentor = new Participant(new PersonId(mentor.ObjectId), mentor.Name, Mail: mentor.Mail),
            },
            Ct
        );
    }

    public async Task MetAsync()
    {
        foreach (var person in new[] { mentor, executive, world.Organiser })
        {
            await person.OpensPageAsync();
        }
    }

    public async Task<IReadOnlyList<Pair>> PairsAsync()
    {
        var pairs = new List<Pair>();
        var of = await Task.WhenAll(
            new[] { executive, mentor }.Select(who => world.Pairs.OfAsync(new PersonId(who.ObjectId), Ct))
        );
        foreach (var id in of.SelectMany(all => all).Select(one => one.Pair).Distinct())
        {
            if (await world.Pairs.FindAsync(id, Ct) is { } found)
            {
                pairs.Add(found.Value);
            }
        }

        return pairs;
    }

    /// <summary>Nothing is owed now, and nothing is being tried again.</summary>
    public async Task<bool> IsSettledAsync() =>
        (await Task.WhenAll(TalkAsync(executive), TalkAsync(mentor))).All(talk =>
            !(talk?.RemindAt <= Now.AddMinutes(10))
        )
        && (await PairsAsync()).All(pair =>
            pair.NextErrand(Now) is null
            && pair.Prompts.All(prompt =>
                prompt.Delivery is not (DeliveryState.Claimed or DeliveryState.Waiting { Tries: > 0 })
                && !(pair.NextLook(prompt, Now) <= Now)
            )
        );

    public async Task<Kept> KeptAsync()
    {
        var pairs = await PairsAsync();
        var (talks, people) = (new List<string>(), new List<string>());
        foreach (var person in new[] { executive, mentor })
        {
            var id = new PersonId(person.ObjectId);
            var talk = await TalkAsync(person);
            talks.Add(
                JsonConvert.SerializeObject(
                    (talk?.Dialogs, talk?.OwnZone, talk?.Contact?.Person.Language, talk?.RemindAt is null)
                )
            );
            var known = (await world.People.FindAsync(id, Ct))?.Person;
            people.Add($"{known?.Mail} {known?.Locale} {known?.TimeZone} {known?.Language} {known?.CanBeReached}");
        }

        return new Kept(
            string.Join("\n", pairs.Select(pair => Plain(Example.Text(pair.At(Now)))).Order(StringComparer.Ordinal)),
            Plain(string.Join("\n", talks)),
            string.Join("\n", people)
        );
    }

    private Task<Talk?> TalkAsync(TeamsPerson person) => world.Talks.FindAsync(new PersonId(person.ObjectId), Ct);

    private static string Plain(string document) =>
        Deliveries().Replace(Days().Replace(Ids().Replace(document, "id"), "day"), "delivery");

    [GeneratedRegex("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\"asking\": *\"?[0-9]+\"?")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d(T[0-9:.]+(Z|[+-]\d\d:\d\d)?)?|\b739\d{3}\b")]
    private static partial Regex Days();

    [GeneratedRegex(
        "\"Delivery\":\\{[^}]*\\}|\"(IsAnswer|HasNotGoneOut)\":(true|false)|\"NextLook\":(null|\"[^\"]*\")"
    )]
    private static partial Regex Deliveries();
}
