using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using RMBot.Aims;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>
/// A whole term of two people who answer everything that is asked, by a script, and look at all there is every month. Two
/// terms whose scripts differ in one private answer are twins: nobody but its author may be able to tell them apart.
/// </summary>
public sealed partial class ScriptedTerm
{
    private const int Days = 190;
    private const string Skipped = "skipped";
    private static readonly string[] Looks = ["status", "charter", "actions", "growth", "check-in", "review", "sessions"];

    /// <summary>What is begun on the day it is offered.</summary>
    private static readonly string[] Begun = [SessionCards.SendCheck, CheckInCards.Begin, ReviewCards.Begin];

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["aims.wishes"] = "Nothing",
        ["aims.time"] = "2 hours",
        ["aims.length"] = "6 months",
        ["aims.evolve"] = nameof(Evolve.NotSure),
        ["aims.choice"] = nameof(FreeChoice.MyChoice),
        ["checkin.comfort"] = "4",
        ["checkin.commitment"] = "4",
        ["checkin.confidence"] = "2",
        ["checkin.purpose"] = nameof(OnPurpose.Yes),
        ["checkin.travelled"] = nameof(Travelled.No),
        ["checkin.step"] = Skipped,
        ["review.start"] = "2",
        ["review.now"] = "4",
        ["review.outcome"] = nameof(Reached.Partly),
        ["review.aim"] = nameof(Reached.Partly),
        ["review.worth"] = nameof(Worth.Even),
        ["review.frank"] = "4",
        ["review.recommend"] = "7",
        ["review.next"] = nameof(Next.Close),
        ["review.months"] = "2",
        ["session.useful"] = "4",
        ["session.free"] = "4",
        ["session.next"] = "I try it on Monday",
    };

    private readonly Office office = new();
    private readonly Dictionary<Role, Chat> chats;
    private readonly Dictionary<Role, List<string>> read = new() { [Role.Executive] = [], [Role.Mentor] = [] };
    private readonly Dictionary<Role, HashSet<string>> waiting = new() { [Role.Executive] = [], [Role.Mentor] = [] };
    private readonly Func<Role, string, string?> script;

    private ScriptedTerm(Func<Role, string, string?> script)
    {
        this.script = script;
        chats = new()
        {
            [Role.Executive] = office.Add("Alex Wilber"),
            [Role.Mentor] = office.Add("Megan Bowen", timeZone: "America/New_York"),
        };
        foreach (var (role, chat) in chats)
        {
            chat.Read += text => read[role].Add($"{office.Now:O} {Anonymous(text)}");
            chat.Read += _ => Revealed(role);
            chat.Shown += card => waiting[role].UnionWith(Begun.Where(verb => Has(card, verb)));
        }
    }

    /// <summary>All that somebody was ever shown, each with its moment.</summary>
    public IReadOnlyList<string> ReadBy(Role role) => read[role];

    /// <summary>How much of it came before both reviews were open.</summary>
    public Dictionary<Role, int> BeforeTheReveal { get; } = new() { [Role.Executive] = 0, [Role.Mentor] = 0 };

    /// <summary>What an organiser could ever read: concerns, stages, and what became of every prompt.</summary>
    public List<string> ReadByOrganisers { get; } = [];

    /// <param name="script">What somebody answers in place of the usual; null for the usual.</param>
    public static async Task<ScriptedTerm> LiveAsync(Func<Role, string, string?> script)
    {
        var term = new ScriptedTerm(script);
        await term.BeginAsync();
        for (var day = 1; day <= Days; day++)
        {
            await term.office.PassAsync(TimeSpan.FromDays(1));
            await term.DayAsync(day);
        }

        return term;
    }

    private Pair Pair => office.Pairs.All.First();

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
    private async Task DayAsync(int day)
    {
        foreach (var role in new[] { Role.Mentor, Role.Executive })
        {
            foreach (var verb in Begun)
            {
                var isSilent = verb == ReviewCards.Begin && Answer(role, "review.next") == Skipped;
                if (waiting[role].Remove(verb) && !isSilent)
                {
                    await PressAsync(role, verb);
                }
            }
        }

        foreach (var look in day % 28 == 0 ? Looks : [])
        {
            await chats[Role.Mentor].SaysAsync(look);
            await chats[Role.Executive].SaysAsync(look);
        }

        if (day % 7 != 0)
        {
            return;
        }

        var row = new { Pair.Stage, Pair.Since, Pair.Ending, Pair.Prompts, office.Organisers.Heard };
        ReadByOrganisers.Add(Anonymous(JsonSerializer.Serialize(row)));
    }

    private async Task PressAsync(Role role, string verb)
    {
        await chats[role]
            .PressesVerbAsync(
                verb,
                (SessionCards.UsefulInput, Answer(role, "session.useful")),
                (SessionCards.FreeInput, Answer(role, "session.free")),
                (SessionCards.NextInput, Answer(role, "session.next").Replace(Skipped, "", StringComparison.Ordinal)),
                (SessionCards.ShareInput, "false")
            );
        await TalkAsync(role);
        if (chats[role].HasVerb(CheckInCards.Keep))
        {
            await chats[role].PressesVerbAsync(CheckInCards.Keep);
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
                Answer(role, asked) is not Skipped and var answer
                    ? chat.PressesVerbAsync(
                        InterviewCards.Answer,
                        (InterviewCards.AnswerInput, answer),
                        (InterviewCards.ShareInput, asked == "checkin.working" ? "true" : "false")
                    )
                    : chat.PressesVerbAsync(InterviewCards.Skip)
            );
        }
    }

    private string Answer(Role role, string asked) =>
        script(role, asked) ?? Usual.GetValueOrDefault(asked, $"What I have to say about {asked}");

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
