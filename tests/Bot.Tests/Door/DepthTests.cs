using System.Net;
using System.Text;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Readers and writers of JSON go a level down for each level of it; what goes too deep ends a process.</summary>
public sealed class DepthTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Deep = "DEEP";

    private static readonly string[] Places =
    [
        """ "channelData": DEEP """,
        """ "channelData": { "tenant": { "id": DEEP } } """,
        """ "value": DEEP """,
        """ "value": { "action": { "verb": "help", "data": DEEP } } """,
        """ "entities": [ { "type": "clientInfo", "locale": DEEP } ] """,
        """ "attachments": [ { "contentType": "x", "content": DEEP } ] """,
        """ "conversation": { "id": "x", "more": DEEP } """,
        """ "more": DEEP """,
    ];

    private static readonly string[] Deeper =
    [
        DeepJson.Arrays(65),
        DeepJson.Arrays(1_000),
        DeepJson.Arrays(200_000),
        DeepJson.Objects(65),
        DeepJson.Objects(50_000),
    ];

    [Fact]
    public async Task An_activity_that_goes_too_deep_anywhere_is_refused_and_its_sender_heard_again()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        foreach (var place in Places)
        {
            foreach (var deep in Deeper)
            {
                Assert.Equal(
                    (place, HttpStatusCode.BadRequest),
                    (
                        place,
                        await PostsAsync(
                            alex.Message("hello").With(place.Replace(Deep, deep, StringComparison.Ordinal))
                        )
                    )
                );
            }
        }

        await alex.SaysAsync("help");
        await alex.SeesAsync("start a pair");
    }

    [Fact]
    public async Task What_Teams_and_cards_nest_is_taken()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        var status = await PostsAsync(alex.Message("hello").With($"\"more\":{DeepJson.Objects(60)}"));

        Assert.Equal(HttpStatusCode.OK, status);
        await alex.SeesAsync("reverse mentoring");
    }

    [Fact]
    public async Task What_is_only_nearly_JSON_is_refused()
    {
        await StartAsync();
        string[] nearly =
        [
            "",
            "hello",
            "{'type':'message'}",
            "{type:\"message\"}",
            "{\"type\":\"message\",}",
            "{\"type\":\"message\"/* and more */}",
            "{\"type\":\"message\"} {\"type\":\"message\"}",
            "{\"type\":\"message\",\"n\":NaN}",
        ];

        foreach (var body in nearly)
        {
            Assert.Equal((body, HttpStatusCode.BadRequest), (body, await PostsAsync(body)));
        }
    }

    [Fact]
    public async Task A_number_of_a_hundred_thousand_digits_costs_no_more_than_a_refusal()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        var status = await PostsAsync(alex.Message("hello").With($"\"value\":{new string('9', 100_000)}"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task The_dashboards_API_refuses_it_too()
    {
        await StartInProductionAsync();
        (string Method, string Path)[] doors =
        [
            ("PUT", "/api/programme/first/settings"),
            ("POST", "/api/programme/first/organisers"),
            ("POST", "/api/programme/first/pairs"),
            ("POST", "/api/programme/first/deliveries/retry"),
            ("POST", "/api/programme"),
        ];

        foreach (var (method, path) in doors)
        {
            foreach (var levels in new[] { 65, 30_000 })
            {
                using var body = new StringContent(DeepJson.Arrays(levels), Encoding.UTF8, "application/json");
                var answer = await AsksAsync(Lynne, path, method, body, ifMatch: "\"1\"");
                Assert.Equal((path, HttpStatusCode.BadRequest), (path, answer.Status));
            }
        }
    }

    private async Task<HttpStatusCode> PostsAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), content, Ct);
        return answer.StatusCode;
    }
}
