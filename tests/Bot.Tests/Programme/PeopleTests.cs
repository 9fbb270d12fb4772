using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whom a programme cannot reach, why, and another try.</summary>
public sealed class PeopleTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Deliveries = "/api/programme/first/deliveries";
    private const string Blocked = """{"error":{"code":"ConversationBlockedByUser"}}""";
    private const string Invitation = "would like to learn from you";

    [Fact]
    public async Task Somebody_who_cannot_be_reached_is_named_with_the_reason_what_helps_and_how_much_waits()
    {
        await StartInProductionAsync();
        var (_, megan) = await OneBlockedAsync();

        var answer = await AsksAsync(Lynne, Deliveries);

        var away = Assert.Single(answer.Json["notReached"]!.AsArray())!;
        Assert.Equal(
            (megan.ObjectId, "Megan Bowen", "blockedTheApp", 1),
            ((string?)away["id"], (string?)away["name"], (string?)away["why"], (int)away["kept"]!)
        );
        Assert.Contains("unblock", (string?)away["remedy"]);
        Assert.Null(answer.Json["month"]);
    }

    [Fact]
    public async Task Another_programmes_organiser_does_not_hear_of_them()
    {
        await StartInProductionAsync();
        await OneBlockedAsync();
        var diego = Teams.Add("Diego Siciliani");
        var made = await AsksAsync(diego, "/api/programme", "POST", new { name = "Sales" });

        var answer = await AsksAsync(diego, $"/api/programme/{made.Json["id"]}/deliveries");

        Assert.Empty(answer.Json["notReached"]!.AsArray());
    }

    [Fact]
    public async Task In_chat_too_organisers_hear_of_their_own_programmes_people_only()
    {
        await StartInProductionAsync();
        await OneBlockedAsync();
        var diego = Teams.Add("Diego Siciliani");
        await AsksAsync(diego, "/api/programme", "POST", new { name = "Sales" });
        await diego.OpensPageAsync();
        await Lynne.OpensPageAsync();

        await diego.SaysAsync("deliveries");
        await Lynne.SaysAsync("deliveries");

        Assert.DoesNotContain("Megan Bowen", diego.Chat.Last);
        Assert.Contains("I can reach everybody", diego.Chat.Last);
        Assert.Contains("Megan Bowen", Lynne.Chat.Last);
    }

    [Fact]
    public async Task What_was_kept_goes_out_when_an_organiser_tries_again()
    {
        var host = await StartInProductionAsync();
        var (_, megan) = await OneBlockedAsync();

        var answer = await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { person = megan.ObjectId });
        Clock.Skip(TimeSpan.FromSeconds(16));

        Assert.Equal((HttpStatusCode.Accepted, 1), (answer.Status, (int)answer.Json["queued"]!));
        await megan.SeesAsync(Invitation);
        await host.LookedAsync();
        Assert.Equal(1, megan.Chat.Count(Invitation));
        Assert.Empty((await AsksAsync(Lynne, Deliveries)).Json["notReached"]!.AsArray());
    }

    [Fact]
    public async Task Who_still_blocks_the_coach_is_away_again_and_nothing_is_lost()
    {
        await StartInProductionAsync();
        var (_, megan) = await OneBlockedAsync();
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(403, Blocked));

        await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { person = megan.ObjectId });
        Clock.Skip(TimeSpan.FromSeconds(16));

        await Wait.UntilAsync("Teams said no", () => megan.Chat.Refusals.IsEmpty);
        await Wait.UntilAsync(
            () => "it is kept again",
            async () =>
                (int?)(await AsksAsync(Lynne, Deliveries)).Json["notReached"]!.AsArray().FirstOrDefault()?["kept"] == 1
        );
    }

    [Fact]
    public async Task Nobody_outside_the_programme_can_be_tried()
    {
        await StartInProductionAsync();
        var stranger = Teams.Add("Diego Siciliani");
        await stranger.OpensPageAsync();

        var answer = await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { person = stranger.ObjectId });
        var nobody = await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.Status, nobody.Status));
    }

    [Fact]
    public async Task Nobody_learns_by_another_try_who_was_asked_to_be_a_mentor()
    {
        await StartInProductionAsync();
        var (_, megan) = await OneAskedAsync();

        var answer = await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { person = megan.ObjectId });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Who_said_no_is_named_nowhere_also_when_they_remove_the_app()
    {
        await StartInProductionAsync();
        var (alex, megan) = await OneAskedAsync();
        await megan.PressesAsync("Not for me");
        await megan.RemovesAppAsync();
        await alex.RemovesAppAsync();

        var tried = await AsksAsync(Lynne, $"{Deliveries}/retry", "POST", new { person = megan.ObjectId });
        var listed = await AsksAsync(Lynne, Deliveries);

        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
        Assert.DoesNotContain(listed.Json["notReached"]!.AsArray(), away => (string?)away!["id"] == megan.ObjectId);
    }

    [Fact]
    public async Task People_are_listed_by_name_page_by_page()
    {
        await StartInProductionAsync();
        Members.People.AddRange(
            Enumerable
                .Range(1, 5)
                .Select(n => new RosterPerson(new PersonId($"p{n}"), $"Person {6 - n}", [Role.Mentor], n))
        );

        var page = await AsksAsync(Lynne, "/api/programme/first/people?page=2&size=2");

        Assert.Equal(5, (int)page.Json["total"]!);
        Assert.Equal(["Person 3", "Person 4"], page.Json["items"]!.AsArray().Select(one => (string?)one!["name"]));
        Assert.Equal("mentor", (string?)page.Json["items"]![0]!["roles"]![0]);
    }

    [Fact]
    public async Task Of_people_those_who_are_away_and_those_of_a_name_can_be_asked_for()
    {
        await StartInProductionAsync();
        var (alex, megan) = await OneBlockedAsync();
        Members.People.AddRange(
            new[] { alex, megan }.Select(one => new RosterPerson(
                new PersonId(one.ObjectId),
                one.Name,
                [Role.Executive],
                1
            ))
        );

        var away = await AsksAsync(Lynne, "/api/programme/first/people?away=true");
        var named = await AsksAsync(Lynne, "/api/programme/first/people?q=wilb");

        var one = Assert.Single(away.Json["items"]!.AsArray())!;
        Assert.Equal(
            ("Megan Bowen", false, "blockedTheApp"),
            ((string?)one["name"], (bool)one["reached"]!, (string?)one["why"])
        );
        Assert.Equal("Alex Wilber", (string?)Assert.Single(named.Json["items"]!.AsArray())!["name"]);
    }

    /// <summary>A pair whose mentor has the invitation and has not answered.</summary>
    private async Task<(TeamsPerson Executive, TeamsPerson Mentor)> OneAskedAsync()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Proposed() with { Id = PairId.New() });
        await alex.SaysAsync("status");
        await alex.PressesAsync("Send to Megan");
        await megan.SeesAsync(Invitation);
        return (alex, megan);
    }

    /// <summary>A pair whose mentor blocked the coach before the invitation came.</summary>
    private async Task<(TeamsPerson Executive, TeamsPerson Mentor)> OneBlockedAsync()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(403, Blocked));
        await alex.PressesAsync("Send to Megan");
        await alex.SeesAsync("I can't reach Megan");
        await DeliveredAsync(pair);
        return (alex, megan);
    }
}
