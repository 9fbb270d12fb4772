using Azure;
using RMBot.Delivery.Sweep;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Sweep;

/// <summary>Rows beside a walk over pairs: "a1" to "c3", three a page.</summary>
public sealed class AlongsideTests(SharedAzurite azurite) : SweepTest(azurite, null)
{
    private static readonly string[][] All =
    [
        ["a1", "a2", "a3"],
        ["b1", "b2", "b3"],
        ["c1", "c2", "c3"],
    ];
    private int pages;

    [Fact]
    public async Task Each_row_comes_once_with_the_first_pair_that_it_is_not_behind()
    {
        await using var rows = await BesideAsync();

        Assert.Equal(["a1", "a2"], await rows.UpToAsync("a2", Ct));
        Assert.Empty(await rows.UpToAsync("a2", Ct));
        Assert.Equal(["a3", "b1"], await rows.UpToAsync("b1~", Ct));
        Assert.Equal(["b2", "b3", "c1", "c2", "c3"], await rows.UpToAsync(null, Ct));
        Assert.Empty(await rows.UpToAsync(null, Ct));
    }

    [Fact]
    public async Task A_page_is_read_once_and_not_before_it_is_needed()
    {
        await using var rows = await BesideAsync();

        var read = new List<int>();
        foreach (var key in new[] { "a1", "a2", "a3", "b2", "c3", "c4" })
        {
            await rows.UpToAsync(key, Ct);
            read.Add(pages);
        }

        Assert.Equal([1, 1, 2, 2, 3, 3], read);
    }

    private async Task<Alongside<string>> BesideAsync()
    {
        var time = new TimeOf(Storage.Example.Now);
        var turn = new SweepTurn(Tables, time);
        await turn.TryTakeAsync(TimeSpan.FromHours(1), Ct);
        return new Alongside<string>(PagesAsync(), row => row, new Pace(turn, TimeSpan.Zero, time));
    }

    private async IAsyncEnumerable<Page<string>> PagesAsync()
    {
        foreach (var (number, page) in All.Index())
        {
            pages++;
            yield return Page<string>.FromValues(page, number < All.Length - 1 ? "more" : null, null!);
            await Task.CompletedTask;
        }
    }
}
