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

    private static Task<bool[]> DribbleAsync(IEnumerable<Wire> slow) =>
        Task.WhenAll(slow.Select(wire => wire.SendsAsync(" ", Ct)));
}
