using System.Net;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Programme;

public sealed class SettingsTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Settings = "/api/programme/first/settings";

    [Fact]
    public async Task A_programme_that_nobody_set_up_has_its_defaults_and_its_configured_organiser()
    {
        await StartInProductionAsync();
        await Lynne.OpensPageAsync();

        var answer = await AsksAsync(Lynne, Settings);

        Assert.Equal(
            $$"""
            {"name":"Reverse mentoring","defaults":{"months":6,"monthlyMinutes":90,"wakingFrom":"08:00","wakingTo":"19:00","language":"en"},
            "languages":[{"id":"en","name":"English"},{"id":"zh-Hant","name":"繁體中文"},{"id":"es","name":"Español"},{"id":"fr","name":"Français"},{"id":"de","name":"Deutsch"}],
            "organisers":[{"id":"{{Lynne.ObjectId}}","name":"Lynne Robbins","fixed":true}]}
            """.ReplaceLineEndings(""),
            answer.Text
        );
        Assert.NotNull(answer.ETag);
    }

    [Fact]
    public async Task What_is_changed_is_there_for_the_next_reader_under_another_ETag()
    {
        await StartInProductionAsync();
        var before = await AsksAsync(Lynne, Settings);

        var changed = await AsksAsync(Lynne, Settings, "PUT", Body("Spring", months: 9), before.ETag);

        var after = await AsksAsync(Lynne, Settings);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(before.ETag, changed.ETag);
        Assert.Equal((changed.ETag, changed.Text), (after.ETag, after.Text));
        Assert.Equal(("Spring", 9), ((string?)after.Json["name"], (int)after.Json["defaults"]!["months"]!));
    }

    [Fact]
    public async Task Who_changes_without_having_looked_is_asked_to_look_first()
    {
        await StartInProductionAsync();

        var answer = await AsksAsync(Lynne, Settings, "PUT", Body("Spring"));

        Assert.Equal((HttpStatusCode)428, answer.Status);
        Assert.Contains("ETag", answer.Title);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_is_told()
    {
        await StartInProductionAsync();
        var first = await AsksAsync(Lynne, Settings);
        await AsksAsync(Lynne, Settings, "PUT", Body("Spring"), first.ETag);
        var second = await AsksAsync(Lynne, Settings);
        await AsksAsync(Lynne, Settings, "PUT", Body("Summer"), second.ETag);

        var answer = await AsksAsync(Lynne, Settings, "PUT", Body("Autumn"), second.ETag);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.StartsWith("Somebody else has changed", answer.Title);
        Assert.Equal("Summer", (string?)(await AsksAsync(Lynne, Settings)).Json["name"]);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_named_field_by_field_and_nothing_is_kept()
    {
        await StartInProductionAsync();
        var before = await AsksAsync(Lynne, Settings);
        var body = new
        {
            name = " ",
            defaults = new
            {
                months = 25,
                monthlyMinutes = 14,
                wakingFrom = "25:00",
                wakingTo = "8",
                language = "it",
            },
        };

        var answer = await AsksAsync(Lynne, Settings, "PUT", body, before.ETag);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            [
                "defaults.language",
                "defaults.monthlyMinutes",
                "defaults.months",
                "defaults.wakingFrom",
                "defaults.wakingTo",
                "name",
            ],
            answer.Json["errors"]!.AsObject().Select(error => error.Key).Order()
        );
        Assert.Equal(before.ETag, (await AsksAsync(Lynne, Settings)).ETag);
    }

    [Theory]
    [InlineData("19:00", "08:00")]
    [InlineData("08:00", "11:59")]
    public async Task Hours_that_leave_no_day_are_refused(string from, string to)
    {
        await StartInProductionAsync();
        var before = await AsksAsync(Lynne, Settings);

        var answer = await AsksAsync(Lynne, Settings, "PUT", Body("Spring", from: from, to: to), before.ETag);

        Assert.Equal(["defaults.wakingTo"], answer.Json["errors"]!.AsObject().Select(error => error.Key));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"name":5}""")]
    public async Task What_is_no_settings_at_all_is_a_bad_request(string body)
    {
        await StartInProductionAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var answer = await AsksAsync(Lynne, Settings, "PUT", content, "*");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("The request cannot be read.", answer.Title);
    }

    [Fact]
    public async Task A_pair_that_begins_afterwards_keeps_the_new_hours()
    {
        await StartInProductionAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var before = await AsksAsync(Lynne, Settings);
        await AsksAsync(Lynne, Settings, "PUT", Body("Spring", from: "10:00", to: "16:00"), before.ETag);
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();

        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Script.Ask);

        var pair = await OnlyPairOfAsync(alex);
        Assert.Equal(new WakingHours(new TimeOnly(10, 0), new TimeOnly(16, 0)), pair.Waking);
    }

    [Fact]
    public async Task A_new_programme_is_its_makers_own()
    {
        await StartInProductionAsync();
        var diego = Teams.Add("Diego Siciliani");

        var made = await AsksAsync(diego, "/api/programme", "POST", new { name = "Sales" });

        Assert.Equal(HttpStatusCode.Created, made.Status);
        var mine = await AsksAsync(diego, "/api/programme");
        Assert.Equal("Sales", (string?)Assert.Single(mine.Json["programmes"]!.AsArray())!["name"]);
        var path = $"/api/programme/{made.Json["id"]}/settings";
        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(diego, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AsksAsync(Lynne, path)).Status);
    }

    [Fact]
    public async Task A_programme_needs_a_name()
    {
        await StartInProductionAsync();

        var answer = await AsksAsync(Lynne, "/api/programme", "POST", new { name = new string('x', 81) });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("At most 80 characters.", (string?)answer.Json["errors"]!["name"]![0]);
    }

    private static JsonObject Body(string name, int months = 6, string from = "08:00", string to = "19:00") =>
        new()
        {
            ["name"] = name,
            ["defaults"] = new JsonObject
            {
                ["months"] = months,
                ["monthlyMinutes"] = 90,
                ["wakingFrom"] = from,
                ["wakingTo"] = to,
                ["language"] = "en",
            },
        };
}
