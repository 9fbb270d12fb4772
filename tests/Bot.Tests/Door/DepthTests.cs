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

    [Theory]
    [InlineData(65)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public async Task An_activity_that_goes_too_deep_anywhere_is_refused_and_its_sender_heard_again(int levels)
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        foreach (var place in Places)
        {
            foreach (var deep in new[] { DeepJson.Arrays(levels), DeepJson.Objects(Math.Min(levels, 50_000)) })
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

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{'type':'message'}")]
    [InlineData("{type:\"message\"}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\"/* and more */}")]
    [InlineData("{\"type\":\"message\"} {\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"n\":NaN}")]
    public async Task What_is_only_nearly_JSON_is_refused(string body)
    {
        await StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await PostsAsync(body));
    }

    [Fact]
    public async Task A_number_of_a_hundred_thousand_digits_costs_no_more_than_a_refusal()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        var status = await PostsAsync(alex.Message("hello").With($"\"value\":{new string('9', 100_000)}"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Theory]
    [InlineData("PUT", "/api/programme/first/settings")]
    [InlineData("POST", "/api/programme/first/organisers")]
    [InlineData("POST", "/api/programme/first/pairs")]
    [InlineData("POST", "/api/programme/first/deliveries/retry")]
    [InlineData("POST", "/api/programme")]
    public async Task The_dashboards_API_refuses_it_too(string method, string path)
    {
        await StartInProductionAsync();

        var answers = new List<HttpStatusCode>();
        foreach (var levels in new[] { 65, 30_000 })
        {
            using var body = new StringContent(DeepJson.Arrays(levels), Encoding.UTF8, "application/json");
            answers.Add((await AsksAsync(Lynne, path, method, body, ifMatch: "\"1\"")).Status);
        }

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], answers);
    }

    private async Task<HttpStatusCode> PostsAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), content, Ct);
        return answer.StatusCode;
    }
}
