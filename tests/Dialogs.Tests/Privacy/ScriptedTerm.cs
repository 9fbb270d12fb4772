using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>
/// A whole term of two people who answer everything that is asked, by a script, and look at all there is now and then. Two
/// terms whose scripts differ in one private answer are twins: nobody but its author may be able to tell them apart.
/// </summary>
public sealed partial class ScriptedTerm
{
    private const int Days = 196;
    private const int DaysBetweenLooks = 56;
    private const int DaysPutOff = 6;
    private const int DayOfConcern = 40;
    public const int DayOfPause = 62;
    private static readonly string[] Looks =
    [
        "status",
        "charter",
        "actions",
        "growth",
        "check-in",
        "review",
        "sessions",
        "my data",
    ];

    /// <summary>What is pressed on the day after it is offered.</summary>
    private static readonly string[] Offered =
    [
        SessionCards.SendCheck,
        CheckInCards.Begin,
        ReviewCards.Begin,
        ReviewCards.KeepInTouch,
    ];

    private readonly Office office = new();
    private readonly Dictionary<Role, Chat> chats;
    private readonly Dictionary<Role, List<(DateTimeOffset At, string Text)>> read = new()
    {
        [Role.Executive] = [],
        [Role.Mentor] = [],
    };
    private readonly Dictionary<Role, List<string>> copies = new() { [Role.Executive] = [], [Role.Mentor] = [] };
    private readonly Dictionary<Role, HashSet<string>> waiting = new() { [Role.Executive] = [], [Role.Mentor] = [] };
    private readonly Dictionary<Role, int> putOff = [];
    private int day;
    private readonly Script script;
    private readonly DateTimeOffset began;

    private ScriptedTerm(Script script)
    {
        this.script = script;
        began = office.Now;
        chats = new()
        {
            [Role.Executive] = office.Add("Alex Wilber"),
            [Role.Mentor] = office.Add("Megan Bowen", timeZone: "America/New_York"),
        };
        foreach (var (role, chat) in chats)
        {
            chat.Read += text => read[role].Add((office.Now, Anonymous(text)));
            chat.Read += _ => Revealed(role);
            chat.Shown += card => waiting[role].UnionWith(Offered.Where(verb => Has(card, verb)));
        }
    }

    /// <summary>All that somebody was ever shown, each with its moment.</summary>
    public IReadOnlyList<(DateTimeOffset At, string Text)> ReadBy(Role role) => read[role];

    /// <summary>What somebody would have found in copies of their data, now and then.</summary>
    public IReadOnlyList<string> CopiesOf(Role role) => copies[role];

    /// <summary>The same, with all that the coach remembers of the two: where twins do differ.</summary>
    public string ReadAndKeptOf(Role role) => string.Join('\n', read[role]) + JsonSerializer.Serialize(Pair);

    /// <summary>What somebody was shown once so many days were over.</summary>
    public List<(DateTimeOffset At, string Text)> ReadAfter(int day, Role role) =>
        [.. read[role].Where(shown => shown.At > began.AddDays(day))];

    /// <summary>How much of it came before both reviews were open.</summary>
    public Dictionary<Role, int> BeforeTheReveal { get; } = new() { [Role.Executive] = 0, [Role.Mentor] = 0 };

    /// <summary>What an organiser could ever read, concerns aside: stages, and what became of every prompt.</summary>
    public List<string> ReadByOrganisers { get; } = [];

    public List<string> Stages { get; } = [];

    public IEnumerable<string> Concerns => office.Organisers.Heard.Select(concern => concern.Words);

    public static async Task<ScriptedTerm> LiveAsync(Script script)
    {
        var term = new ScriptedTerm(script);
        await term.BeginAsync();
        for (term.day = 1; term.day <= Days; term.day++)
        {
            await term.office.PassAsync(TimeSpan.FromDays(1));
            await term.DayAsync();
        }

        return term;
    }

    public Pair Pair => office.Pairs.All.First();

    private async Task BeginAsync()
    {
        var (executive, mentor) = (chats[Role.Executive], chats[Role.Mentor]);
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Accept");
        await mentor.PressesAsync("Begin my side");
        await TalkAsync(Role.Mentor);
        await mentor.PressesVerbAsync(AimsCards.Share);
        foreach (var chat in chats.Values)
        {
            await chat.PressesAsync("Confirm");
            await chat.PressesAsync("Confirm");
        }

        await executive.PressesAsync("See times");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
    }

    /// <summary>The mentor first, so that the reveal comes with what the executive answers.</summary>
    private async Task DayAsync()
    {
        foreach (var role in new[] { Role.Mentor, Role.Executive })
        {
            foreach (var verb in Offered.Where(verb => waiting[role].Remove(verb) && !IsSilent(role, verb)))
            {
                await PressAsync(role, verb);
            }

            await (
                day switch
                {
                    DayOfConcern => ConcernAsync(role),
                    DayOfPause => PauseAsync(role),
                    _ => Task.CompletedTask,
                }
            );
        }

        foreach (var (role, _) in putOff.Where(put => put.Value + DaysPutOff == day))
        {
            await chats[role].SaysAsync("review");
        }

        if (day % 7 == 0)
        {
            Stages.Add($"{Pair.Stage} {Pair.Since:O} {Pair.Ending}");
        }

        if (day % DaysBetweenLooks == 0 || day == Days)
        {
            await LookAsync();
        }
    }

    private async Task LookAsync()
    {
        foreach (var look in Looks)
        {
            await chats[Role.Mentor].SaysAsync(look);
            await chats[Role.Executive].SaysAsync(look);
        }

        foreach (var (role, chat) in chats)
        {
            copies[role].Add(Anonymous(office.Data.PageOf(chat.Person, office.Now)));
        }

        ReadByOrganisers.Add(Anonymous(JsonSerializer.Serialize(new { Stages, Pair.Prompts })));
    }

    private bool IsSilent(Role role, string verb) =>
        (verb == ReviewCards.Begin && IsSilentAboutTheTerm(role))
        || (verb == ReviewCards.KeepInTouch && script.For(role, "touch") == Script.Skipped);

    private bool IsSilentAboutTheTerm(Role role) =>
        script.For(role, "review.next") == Script.Skipped
        || (script.For(role, "review") == Script.Late && putOff.TryAdd(role, day));

    private async Task ConcernAsync(Role role)
    {
        if (script.For(role, "concern") is not Script.Skipped and var words)
        {
            await chats[role].SaysAsync("concern");
            await chats[role].PressesVerbAsync(ConcernCards.Send, (ConcernCards.WordsInput, words));
        }
    }

    private async Task PauseAsync(Role role)
    {
        if (script.For(role, "pause") is not Script.Skipped and var length)
        {
            await chats[role].SaysAsync("pause");
            await chats[role].PressesVerbAsync(PauseCards.Begin, (PauseCards.ForInput, length));
        }
    }

    private async Task PressAsync(Role role, string verb)
    {
        if (verb == CheckInCards.Begin && script.For(role, "checkin") == Script.Skipped)
        {
            await chats[role].PressesVerbAsync(CheckInCards.Skip);
            return;
        }

        await chats[role]
            .PressesVerbAsync(
                verb,
                (SessionCards.UsefulInput, script.For(role, "session.useful")),
                (SessionCards.FreeInput, script.For(role, "session.free")),
                (
                    SessionCards.NextInput,
                    script.For(role, "session.next").Replace(Script.Skipped, "", StringComparison.Ordinal)
                ),
                (SessionCards.ShareInput, "false")
            );
        await TalkAsync(role);
        if (chats[role].HasVerb(CheckInCards.Keep))
        {
            await chats[role].PressesVerbAsync(CheckInCards.Keep);
        }

        if (chats[role].HasVerb(WayForwardCards.Choose))
        {
            await chats[role]
                .PressesVerbAsync(WayForwardCards.Choose, (WayForwardCards.WayInput, script.For(role, "way")));
        }
    }

    /// <summary>Answers all that is asked; what works, the other may read, and nothing else.</summary>
    private async Task TalkAsync(Role role)
    {
        var chat = chats[role];
        while (chat.HasVerb(InterviewCards.Answer))
        {
            var ids = (JObject)chat.Newest!.Value.Button["data"]!;
            var asked = $"{ids["interview"]}.{ids["question"]}";
            await (
                script.For(role, asked) is not Script.Skipped and var answer
                    ? chat.PressesVerbAsync(
                        InterviewCards.Answer,
                        (InterviewCards.AnswerInput, answer),
                        (InterviewCards.ShareInput, asked == "checkin.working" ? "true" : "false")
                    )
                    : chat.PressesVerbAsync(InterviewCards.Skip)
            );
        }
    }

    private void Revealed(Role reader)
    {
        var reviews = office.Pairs.All.SelectMany(pair => pair.At(office.Now).Reviews);
        if (reviews.All(review => review.RevealedAt is null))
        {
            BeforeTheReveal[reader] = read[reader].Count;
        }
    }

    private static bool Has(JObject card, string verb) =>
        card.Descendants().OfType<JProperty>().Any(part => part.Name == "verb" && (string?)part.Value == verb);

    private static string Anonymous(string text) => PairIds().Replace(text, "the-pair");

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex PairIds();
}
