using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Whatever Teams delivers twice, the pair, the talks and what the two are written come out as if it had come once.</summary>
public sealed partial class RepeatedTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private static readonly string[] Ways =
    [
        "to the charter",
        "asks first",
        "wanders",
        "types",
        "books",
        "pauses",
        "raises a concern",
        "ends",
        "checks in",
        "looks back",
    ];

    public static TheoryData<string, Repetition> All()
    {
        var all = new TheoryData<string, Repetition>();
        foreach (var how in Enum.GetValues<Repetition>().Where(how => how != Repetition.Never))
        {
            foreach (var way in Ways)
            {
                all.Add(way, how);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_changes_twice(string way, Repetition how)
    {
        var lynne = Teams.Add("Lynne Robbins");
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Organisers", lynne.ObjectId));
        await lynne.OpensPageAsync();

        var once = await GoAsync(way, host, lynne);
        Teams.Repeating = new Repeating(how, () => Clock.Skip(TimeSpan.FromSeconds(30)));
        var repeated = await GoAsync(way, host, lynne);

        Assert.Equal(once.Pair, repeated.Pair);
        Assert.Equal(once.Talks, repeated.Talks);
        Assert.Equal(repeated.Prompts, repeated.Messages);
        Assert.Equal(once.ToOrganiser, repeated.ToOrganiser);
    }

    private async Task<Result> GoAsync(string way, CoachHost host, TeamsPerson lynne)
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var told = lynne.Chat.Messages.Count;
        host.Forget();
        await WalkAsync(way, alex, megan);
        var pair = await OnlyPairOfAsync(alex);
        await DeliveredAsync(pair.Id);
        pair = await ReadAsync(pair.Id);
        var written = host.Outgoing.Steps.Count(step => step is { Name: "POST activities", IsOfTurn: false });
        return new Result(
            Plain(Example.Text(pair)),
            [.. (await TalksAsync(alex, megan)).Select(Plain)],
            pair.Prompts.Count(prompt => prompt.Delivery is DeliveryState.Sent),
            written,
            lynne.Chat.Messages.Count - told
        );
    }

    private async Task WalkAsync(string way, TeamsPerson alex, TeamsPerson megan)
    {
        switch (way)
        {
            case "to the charter":
                await Walk.ToCharterAsync(alex, megan);
                await alex.SeesAsync("Version 1, agreed on");
                await megan.SeesAsync("Version 1, agreed on");
                break;
            case "asks first":
                await RepeatedWalks.AsksFirstAsync(alex, megan);
                break;
            case "wanders":
                await MeetAsync(alex, megan);
                await RepeatedWalks.WandersAsync(alex);
                break;
            case "types":
                await MeetAsync(alex, megan);
                await RepeatedWalks.TypesAsync(alex);
                break;
            case "books":
                await AgreedAsync(alex, megan);
                await RepeatedWalks.BooksAsync(alex, megan, Clock.GetUtcNow());
                break;
            case "pauses":
                await AgreedAsync(alex, megan);
                await RepeatedWalks.PausesAsync(alex, megan);
                break;
            case "raises a concern":
                await AgreedAsync(alex, megan);
                await RepeatedWalks.RaisesAConcernAsync(alex);
                break;
            case "ends":
                await AgreedAsync(alex, megan);
                await RepeatedWalks.EndsAsync(alex, megan);
                break;
            case "checks in":
                await AgreedAsync(alex, megan, MetEightDaysAgo);
                await RepeatedWalks.ChecksInAsync(alex, megan);
                break;
            default:
                await AgreedAsync(alex, megan, pair => pair.FinishEarly(Role.Mentor, Clock.GetUtcNow()));
                await RepeatedWalks.LooksBackAsync(alex);
                break;
        }
    }

    private static async Task MeetAsync(TeamsPerson alex, TeamsPerson megan)
    {
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
    }

    private Task<PairId> AgreedAsync(TeamsPerson alex, TeamsPerson megan, Func<Pair, Pair>? then = null)
    {
        var agreed = Example.Active() with { Id = PairId.New(), Prompts = [] };
        return KnownAsync(alex, megan, then is null ? agreed : then(agreed));
    }

    private Pair MetEightDaysAgo(Pair pair)
    {
        var met = Clock.GetUtcNow().AddDays(-8);
        return pair.Book([met, met.AddDays(28)], 45, met.AddDays(-1)) with { Prompts = [] };
    }

    /// <summary>Where the dialogs of each stand.</summary>
    private async Task<IReadOnlyList<string>> TalksAsync(params TeamsPerson[] people)
    {
        var talks = new List<string>();
        await foreach (var row in Tables.Conversations.QueryAsync<TableEntity>(cancellationToken: Ct))
        {
            var talk = row.GetString("Json");
            if (people.Any(person => talk.Contains(person.ObjectId, StringComparison.Ordinal)))
            {
                talks.Add(JObject.Parse(talk).SelectToken("Dialogs")!.ToString());
            }
        }

        return [.. talks.Order(StringComparer.Ordinal)];
    }

    /// <summary>Without what differs between any two walks: ids, moments, and what was overtaken before it went out.</summary>
    private static string Plain(string document) =>
        Deliveries().Replace(Moments().Replace(Ids().Replace(document, "id"), "moment"), "delivery");

    [GeneratedRegex("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\"asking\": *\"?[0-9]+\"?")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d)?")]
    private static partial Regex Moments();

    [GeneratedRegex("\"Delivery\":\\{[^}]*\\}|\"IsAnswer\":(true|false)")]
    private static partial Regex Deliveries();

    /// <param name="Prompts">Those that went out.</param>
    /// <param name="Messages">What was written to the two without their asking.</param>
    private sealed record Result(string Pair, IReadOnlyList<string> Talks, int Prompts, int Messages, int ToOrganiser);
}
