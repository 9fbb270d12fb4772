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
        for (var sender = 0; sender < 16; sender++)
        {
            wires.Add(await Wire.OpenAsync(host.Address, Ct));
            await wires[^1]
                .SendsAsync("POST /api/messages HTTP/1.1\r\nHost: coach\r\nContent-Length: 400000\r\n\r\n", Ct);
            await wires[^1].SendsAsync(new string(' ', 70_000), Ct);
        }

        var ended = wires.Select(wire => wire.ReadAsync(Ct)).ToList();
        (HttpStatusCode Status, string? RetryAfter) refused = default;
        await Wait.UntilAsync(
            () =>
                $"all sixteen are being read; {refused}; {string.Join('|', ended.Where(one => one.IsCompleted).Select(one => one.Result))}",
            async () => (refused = await PostsAsync(large)).Status != HttpStatusCode.OK
        );
        await alex.SaysAsync("help");
        await alex.SeesAsync("start a pair");
        foreach (var wire in wires)
        {
            await wire.DisposeAsync();
        }

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

    [Theory]
    [InlineData("GET", 9_000, 0, 0, "414")]
    [InlineData("GET", 0, 40_000, 0, "431")]
    [InlineData("GET", 0, 0, 80, "431")]
    public async Task A_request_whose_head_is_too_large_is_refused(
        string method,
        int pathBytes,
        int headerBytes,
        int headers,
        string status
    )
    {
        var host = await StartAsync();
        await using var wire = await Wire.OpenAsync(host.Address, Ct);
        var more = string.Concat(Enumerable.Range(0, headers).Select(number => $"X-{number}: 1\r\n"));

        await wire.SendsAsync(
            $"{method} /{new string('a', pathBytes)} HTTP/1.1\r\nHost: coach\r\n"
                + $"X-Large: {new string('a', headerBytes)}\r\n{more}\r\n",
            Ct
        );

        var answer = await wire.ReadAsync(Ct);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer);
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(HttpStatusCode Status, string? RetryAfter)> PostsAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), content, Ct);
        return (answer.StatusCode, answer.Headers.RetryAfter?.ToString());
    }
}
