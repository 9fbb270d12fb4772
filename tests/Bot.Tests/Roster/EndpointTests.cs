using System.Net;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Roster;

/// <summary>What the dashboard is answered, against the rows behind it.</summary>
public sealed class EndpointTests(StorageWithItsOwnTime storage) : ProgrammeTest(storage)
{
    private DateTimeOffset Now => Clock.GetUtcNow();

    [Fact]
    public async Task The_overview_counts_what_stands_in_the_rows()
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync([.. Enumerable.Range(0, 6).Select(Line)], Ct);
        await People.SaveAsync(PeopleTests.Ada with { Id = Line(0).Mentor }, PeopleTests.Address, Ct);
        await People.SetAwayAsync(Line(0).Mentor, WhyNotReached.BlockedTheApp, Now, Ct);

        var overview = await AskAsync("overview");

        Assert.Equal("first", (string?)overview["programme"]!["id"]);
        Assert.Equal("Reverse mentoring", (string?)overview["programme"]!["name"]);
        Assert.Equal(
            ["proposed", "invited", "clarifying", "active", "paused", "reviewing", "completed", "ended"],
            overview["funnel"]!.AsArray().Select(stage => (string?)stage!["stage"])
        );
        Assert.Equal(6, (int)overview["funnel"]![3]!["count"]!);
        AssertJson("""{"agreed":6,"held":6}""", overview["sessions"]);
        AssertJson("""{"people":5,"useful":4,"free":null,"recommend":null}""", overview["pulse"]);
        Assert.Null(overview["checkIns"]);
        Assert.Equal(12, overview["trend"]!.AsArray().Count);
        Assert.Equal((0, 1), ((int)overview["stuck"]!, (int)overview["notReached"]!));
        Assert.Null(overview["deliveries"]);
    }

    [Fact]
    public async Task Pairs_come_in_pages_with_days_and_without_words()
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync([.. Enumerable.Range(0, 7).Select(Line)], Ct);

        var page = await AskAsync("pairs?sort=mentor&desc=true&page=2&size=3&stage=active");

        Assert.Equal((7, 2, 3), ((int)page["total"]!, (int)page["page"]!, (int)page["size"]!));
        Assert.Equal(
            ["Mentor 3", "Mentor 2", "Mentor 1"],
            page["items"]!.AsArray().Select(item => (string?)item!["mentor"])
        );
        var item = page["items"]![0]!.AsObject();
        Assert.Equal(
            [
                "ends",
                "executive",
                "id",
                "lastSession",
                "mentor",
                "nextDue",
                "nextSession",
                "sessionsAgreed",
                "sessionsHeld",
                "since",
                "stage",
                "stuckDays",
                "suggested",
            ],
            item.Select(field => field.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(("pair-3", "2026-09-01"), ((string?)item["id"], (string?)item["ends"]));
    }

    [Fact]
    public async Task Insights_hide_what_fewer_than_five_gave()
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync([.. Enumerable.Range(0, 6).Select(Line)], Ct);

        var all = await AskAsync("insights");
        var executives = await AskAsync("insights?side=executive&from=2026-01&to=2026-12");

        var useful = all["areas"]![0]!["measures"]!.AsArray().Single(IsUsefulOfMentors)!;
        AssertJson(
            """{"id":"useful","side":"mentor","people":5,"value":4,"from":null,"to":null,"unit":"of5"}""",
            useful
        );
        Assert.Equal("perspective", (string?)all["areas"]![0]!["area"]);
        Assert.Contains("recommend", all["hidden"]!.AsArray().Select(id => (string?)id));
        Assert.Equal((0, 1), ((int)executives["people"]!, (int)all["blocks"]!));
        Assert.Null(all["leadersRecommending"]);

        static bool IsUsefulOfMentors(JsonNode? measure) =>
            ((string?)measure!["id"], (string?)measure["side"]) == ("useful", "mentor");
    }

    [Theory]
    [InlineData("pairs?stage=asleep", "stage")]
    [InlineData("pairs?sort=age", "sort")]
    [InlineData("pairs?page=0", "page")]
    [InlineData("pairs?size=201", "size")]
    [InlineData("insights?from=June", "from")]
    [InlineData("insights?to=2026-13", "to")]
    [InlineData("insights?from=2026-05&to=2026-04", "to")]
    [InlineData("insights?side=both", "side")]
    [InlineData("insights.csv?side=2", "side")]
    public async Task What_is_asked_wrongly_is_answered_with_what_to_mend(string path, string field)
    {
        await StartProgrammeAsync();

        var problem = await AskAsync(path, HttpStatusCode.BadRequest);

        Assert.NotEqual("", (string?)problem["title"] ?? "");
        Assert.Equal([field], problem["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task A_programme_of_somebody_else_is_not_there()
    {
        await StartProgrammeAsync();
        foreach (var path in new[] { "overview", "pairs", "pairs.csv", "insights", "insights.csv" })
        {
            await TextAsync($"../second/{path}", HttpStatusCode.NotFound);
        }
    }

    private RosterLine Line(int number) =>
        new(
            new PairId($"pair-{number}"),
            ProgrammeId.First,
            new PersonId($"executive-{number}"),
            new PersonId($"mentor-{number}"),
            RosterStage.Active,
            Now.AddDays(-30)
        )
        {
            ExecutiveName = $"Executive {number}",
            MentorName = $"Mentor {number}",
            EndsOn = new DateOnly(2026, 9, 1),
            Sessions = [new AgreedSession(Now.AddDays(-5), 45, WasHeld: true)],
            Counted = [new Counted(Measure.Useful, Role.Mentor, 4, Now.AddDays(number < 4 ? -5 : -3))],
        };

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"{actual?.ToJsonString()}");
}
