using System.Net;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What an organiser is told of the coach's health, and what to do about it.</summary>
public sealed class HealthTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Health = "/api/programme/first/health";

    private static readonly KeyValuePair<string, string?> Ticking = new("Heartbeat:Every", "00:01:00");
    private static readonly KeyValuePair<string, string?> Sweeping = new("Delivery:SweepEvery", "01:00:00");

    [Fact]
    public async Task A_coach_that_is_well_says_so()
    {
        await SetClockAsync(TimeSpan.Zero);
        var host = await StartInProductionAsync(Ticking, Sweeping);
        await Wait.UntilAsync("a sweep is over", () => host.Log.All.Any(line => line.Contains("A sweep saw")));
        await Wait.UntilAsync(
            () => "it has ticked",
            async () => (await AsksAsync(Lynne, Health)).Json["instances"]!.AsArray().Count == 1
        );

        var answer = await AsksAsync(Lynne, Health);

        Assert.Equal(
            "storage ok, queue ok, graph null, consent null, clock ok, instances ok, sweep ok, version ok",
            Summary(answer.Json)
        );
        Assert.All(answer.Json["checks"]!.AsArray(), check => Assert.Null(check!["fix"]));
        Assert.Equal(Environment.MachineName, (string?)answer.Json["instances"]![0]!["name"]);
    }

    [Fact]
    public async Task Without_storage_it_says_what_to_look_at()
    {
        var host = await StartInProductionAsync(Ticking, Sweeping);
        await AsksAsync(Lynne, Health);

        host.Outgoing.StorageIsDown = true;
        var answer = await AsksAsync(Lynne, Health);
        host.Outgoing.StorageIsDown = false;

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith(
            "storage FAIL, queue FAIL, graph null, consent null, clock null, instances null",
            Summary(answer.Json)
        );
        Assert.Contains("Storage Table Data Contributor", FixOf(answer.Json, "storage"));
        Assert.Contains("Storage Queue Data Contributor", FixOf(answer.Json, "queue"));
    }

    [Fact]
    public async Task It_can_be_asked_by_the_configured_organiser_although_storage_never_answered()
    {
        await StartAsync(
            storageIsDown: true,
            settings: new KeyValuePair<string, string?>("Organisers", Lynne.ObjectId)
        );

        var answer = await AsksAsync(null, Health);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("storage FAIL", Summary(answer.Json));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_to_be_set()
    {
        await SetClockAsync(ahead: TimeSpan.FromMinutes(3));
        await StartInProductionAsync();

        var answer = await AsksAsync(Lynne, Health);

        Assert.Contains("clock FAIL", Summary(answer.Json));
        Assert.Contains("Set the clock", FixOf(answer.Json, "clock"));
    }

    [Fact]
    public async Task A_wake_up_that_was_given_up_is_worth_a_look()
    {
        await StartInProductionAsync();
        await Tables.Parked.SendMessageAsync("a note", Ct);

        var answer = await AsksAsync(Lynne, Health);

        Assert.Contains("queue FAIL", Summary(answer.Json));
        Assert.Contains("parked", FixOf(answer.Json, "queue"));
    }

    [Fact]
    public async Task A_Graph_that_does_not_answer_is_told_apart_from_one_that_is_not_connected()
    {
        await StartInProductionAsync(
            new KeyValuePair<string, string?>("Calendar:Connection", "graph"),
            new KeyValuePair<string, string?>("Calendar:GraphAddress", "https://127.0.0.1:9/v1.0")
        );

        var answer = await AsksAsync(Lynne, Health);

        Assert.Contains("graph FAIL, consent null", Summary(answer.Json));
    }

    [Fact]
    public async Task An_instance_that_ended_as_asked_is_gone_and_one_that_was_killed_is_silent()
    {
        var killed = await StartInProductionAsync(Ticking);
        var ended = await StartInProductionAsync(Ticking);
        var left = await StartInProductionAsync(Ticking);
        await SeenAsync(3);
        await ended.StopAsync();
        await SeenAsync(2);
        await killed.KillAsync();

        Clock.Skip(TimeSpan.FromMinutes(6));
        await Wait.UntilAsync(
            () => "the one that is left has ticked",
            async () =>
                (await ChecksOfAsync("instances"))["detail"]!.ToString().StartsWith("1 say", StringComparison.Ordinal)
        );

        var check = await ChecksOfAsync("instances");
        Assert.False((bool)check["ok"]!);
        Assert.Contains("restart it", (string?)check["fix"]);
        Assert.NotNull(left);
    }

    /// <summary>By storage's own time, which other tests have skipped on; a test's begins on a day of its own.</summary>
    private async Task SetClockAsync(TimeSpan ahead)
    {
        await Tables.CreateAsync(Ct);
        var answer = await Tables.WakeUps.GetPropertiesAsync(Ct);
        Clock.Wrong += answer.GetRawResponse().Headers.Date!.Value + ahead - Clock.GetUtcNow();
    }

    private Task<TimeSpan> SeenAsync(int instances) =>
        Wait.UntilAsync(
            () => $"{instances} instances are seen",
            async () => (await AsksAsync(Lynne, Health)).Json["instances"]!.AsArray().Count == instances
        );

    private async Task<JsonNode> ChecksOfAsync(string id) => Check((await AsksAsync(Lynne, Health)).Json, id);

    private static JsonNode Check(JsonNode health, string id) =>
        health["checks"]!.AsArray().Single(check => (string?)check!["id"] == id)!;

    private static string? FixOf(JsonNode health, string id) => (string?)Check(health, id)["fix"];

    private static string Summary(JsonNode health) =>
        string.Join(
            ", ",
            health["checks"]!
                .AsArray()
                .Select(check => $"{check!["id"]} {((bool?)check["ok"] is { } ok ? ok ? "ok" : "FAIL" : "null")}")
        );
}
