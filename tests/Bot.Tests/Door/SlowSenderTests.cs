using System.Net;
using System.Text;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Hundreds who open a connection and then send a byte now and then.</summary>
public sealed class SlowSenderTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const int OfEachKind = 100;

    private static readonly string[] Beginnings =
    [
        "GET /privacy HTTP/1.1\r\nHost: coach\r\nX-Slow: ",
        "POST /api/messages HTTP/1.1\r\nHost: coach\r\nContent-Length: 100000\r\n\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: coach\r\nTransfer-Encoding: chunked\r\n\r\n186a0\r\n",
    ];

    [Fact]
    public async Task They_keep_nobody_from_talking_and_are_shown_out()
    {
        var host = await StartAsync(settings: [new("Door:HeadWithin", "00:00:02"), new("Door:BodyGrace", "00:00:02")]);
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        var slow = new List<Wire>();
        foreach (var beginning in Enumerable.Repeat(Beginnings, OfEachKind).SelectMany(all => all))
        {
            slow.Add(await Wire.OpenAsync(host.Address, Ct));
            await slow[^1].SendsAsync(beginning, Ct);
        }

        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        foreach (var answer in Script.Ask)
        {
            await alex.AnswersAsync([answer]);
            await DribbleAsync(slow);
        }

        await alex.SeesAsync("Ready to send to Megan");
        var shownOut = slow.Select(wire => wire.ReadAsync(Ct)).ToList();
        await Wait.UntilAsync(
            () => $"all are shown out; {shownOut.Count(one => one.IsCompleted)} of {slow.Count} are",
            async () =>
            {
                await DribbleAsync(slow);
                return shownOut.TrueForAll(one => one.IsCompleted);
            }
        );
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        foreach (var wire in slow)
        {
            await wire.DisposeAsync();
        }
    }

    [Fact]
    public async Task Sixteen_who_begin_a_large_message_fast_and_then_stop_do_not_keep_others_from_sending_one()
    {
        var host = await StartAsync(settings: new KeyValuePair<string, string?>("Door:BodyGrace", "00:00:02"));
        var large = Teams.Add("Alex Wilber").Message("hello").With($"\"more\":\"{new string('x', 100_000)}\"");
        var wires = new List<Wire>();
        for (var sender = 0; sender < 16; sender++)
        {
            wires.Add(await Wire.OpenAsync(host.Address, Ct));
            await wires[^1]
                .SendsAsync("POST /api/messages HTTP/1.1\r\nHost: coach\r\nContent-Length: 400000\r\n\r\n", Ct);
            await wires[^1].SendsAsync(new string(' ', 70_000), Ct);
        }

        var shownOut = await Task.WhenAll(wires.Select(wire => wire.ReadStatusAsync(Ct)));

        Assert.All(shownOut, status => Assert.Equal("HTTP/1.1 408 Request Timeout", status));
        using var body = new StringContent(large.ToString(), Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(host.Address, "/api/messages"), body, Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (var wire in wires)
        {
            await wire.DisposeAsync();
        }
    }

    private static Task<bool[]> DribbleAsync(IEnumerable<Wire> slow) =>
        Task.WhenAll(slow.Select(wire => wire.SendsAsync(" ", Ct)));
}
