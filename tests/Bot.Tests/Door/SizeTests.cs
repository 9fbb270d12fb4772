using System.Net;
using System.Text;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;

namespace RMBot.Bot.Tests.Doors;

/// <summary>How much one request may bring.</summary>
public sealed class SizeTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const int MostOfAMessage = 512 * 1024;

    [Fact]
    public async Task The_longest_text_that_Teams_takes_is_answered()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        var text = new string('導', 50_000);

        // Teams sends what was written as text and once more as HTML: 300 KB.
        var message = alex.Message(text)
            .With(
                $$"""
                "attachments": [ { "contentType": "text/html", "content": "<p>{{text}}</p>" } ]
                """
            );

        Assert.Equal(HttpStatusCode.OK, (await PostsAsync(message)).Status);
        await alex.SaysAsync("help");
        await alex.SeesAsync("start a pair");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_larger_than_that_is_refused_whether_or_not_it_says_how_large_it_is(bool tells)
    {
        var host = await StartAsync();
        await using var wire = await Wire.OpenAsync(host.Address, Ct);

        var head = tells ? $"Content-Length: {MostOfAMessage + 1}" : "Transfer-Encoding: chunked";
        await wire.SendsAsync($"POST /api/messages HTTP/1.1\r\nHost: coach\r\n{head}\r\n\r\n", Ct);
        if (!tells)
        {
            await wire.SendsAsync($"{MostOfAMessage + 1:x}\r\n{new string(' ', MostOfAMessage + 1)}\r\n", Ct);
        }

        Assert.StartsWith("HTTP/1.1 413 ", await wire.ReadAsync(Ct));
        var alex = Teams.Add("Alex Wilber");
        await alex.SaysAsync("help");
        await alex.SeesAsync("start a pair");
    }

    [Fact]
    public async Task While_sixteen_large_messages_are_on_their_way_another_is_told_to_come_later_and_a_usual_one_is_answered()
    {
        var host = await StartAsync(settings: new KeyValuePair<string, string?>("Door:BodyGrace", "00:01:00"));
        var alex = Teams.Add("Alex Wilber");
        var large = alex.Message("hello").With($"\"more\":\"{new string('x', 100_000)}\"");
        var wires = new List<Wire>();
        for (var sender = 0; sender < 16 + 1; sender++)
        {
            wires.Add(await Wire.OpenAsync(host.Address, Ct));
            await wires[^1]
                .SendsAsync("POST /api/messages HTTP/1.1\r\nHost: coach\r\nContent-Length: 400000\r\n\r\n", Ct);
            await wires[^1].SendsAsync(new string(' ', 70_000), Ct);
        }

        var seventeenth = await await Task.WhenAny(wires.Select(wire => wire.ReadStatusAsync(Ct)));
        var refused = await PostsAsync(large);
        await alex.SaysAsync("help");
        await alex.SeesAsync("start a pair");
        foreach (var wire in wires)
        {
            await wire.DisposeAsync();
        }

        Assert.Equal("HTTP/1.1 503 Service Unavailable", seventeenth);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), refused);
        await Wait.UntilAsync(
            () => "there is room again",
            async () => (await PostsAsync(large)).Status == HttpStatusCode.OK
        );
    }

    [Fact]
    public async Task The_dashboards_API_takes_little()
    {
        await StartInProductionAsync();
        using var body = new StringContent(
            $$"""{ "name": "{{new string('x', 70_000)}}" }""",
            Encoding.UTF8,
            "application/json"
        );

        var answer = await AsksAsync(Lynne, "/api/programme/first/settings", "PUT", body, ifMatch: "\"1\"");

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "application/problem+json"),
            (answer.Status, answer.Headers["Content-Type"])
        );
    }

    [Theory]
    [InlineData(3 * 1024 * 1024, HttpStatusCode.Accepted)]
    [InlineData((4 * 1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_list_may_be_large_and_no_larger_than_that(int bytes, HttpStatusCode status)
    {
        await StartInProductionAsync();
        using var list = new StringContent(new string('\n', bytes), Encoding.UTF8, "text/csv");

        var answer = await AsksAsync(Lynne, "/api/programme/first/imports", "POST", list);

        Assert.Equal(status, answer.Status);
        Assert.Equal(
            status == HttpStatusCode.Accepted ? null : "The file is larger than 4 MB. Split it and upload the parts.",
            answer.Title
        );
    }

    [Fact]
    public async Task A_request_whose_head_is_too_large_is_refused()
    {
        var host = await StartAsync();
        (string Status, string Line, string Headers)[] heads =
        [
            ("414", $"/{new string('a', 9_000)}", ""),
            ("431", "/", $"X-Large: {new string('a', 40_000)}\r\n"),
            ("431", "/", string.Concat(Enumerable.Range(0, 120).Select(number => $"X-{number}: 1\r\n"))),
        ];

        foreach (var (status, line, headers) in heads)
        {
            await using var wire = await Wire.OpenAsync(host.Address, Ct);
            await wire.SendsAsync($"GET {line} HTTP/1.1\r\nHost: coach\r\n{headers}\r\n", Ct);
            Assert.StartsWith($"HTTP/1.1 {status} ", await wire.ReadAsync(Ct));
        }
    }

    private async Task<(HttpStatusCode Status, string? RetryAfter)> PostsAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), content, Ct);
        return (answer.StatusCode, answer.Headers.RetryAfter?.ToString());
    }
}
