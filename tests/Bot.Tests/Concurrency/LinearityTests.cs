using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>
/// The two of a pair, on several devices, an assistant, an organiser and the worker act at the same time, on three instances:
/// what comes of it is what would have come of it one after another.
/// </summary>
public sealed class LinearityTests(Scenes scenes, ITestOutputHelper output) : IClassFixture<Scenes>
{
    [Theory]
    [InlineData(0, 300)]
    public Task Whatever_several_do_at_once_could_have_been_done_one_after_another(int from, int to) =>
        TakePlaceAsync(Histories.Long(scenes.All), from, to);

    [Theory]
    [InlineData(0, 2_000)]
    public Task Whatever_meets_what_somebody_else_does_could_have_come_before_or_after_it(int from, int to) =>
        TakePlaceAsync(Histories.Short(scenes.All), from, to);

    /// <summary>Run on demand: -explicit only.</summary>
    [Theory(Explicit = true)]
    [InlineData(300, 8_000)]
    public Task It_could_thousands_of_times(int from, int to) => TakePlaceAsync(Histories.Long(scenes.All), from, to);

    [Fact]
    public async Task A_store_that_writes_over_what_others_wrote_is_noticed()
    {
        var (model, histories) = (new Model(), Histories.Long(scenes.All));
        await using var world = await World.StartAsync(services =>
            services.AddSingleton<IPairStore>(provider => new Careless(provider.GetRequiredService<TablePairStore>()))
        );
        var number = 0;
        while (number < 200 && await FitsAsync(histories[number]))
        {
            number++;
        }

        output.WriteLine($"noticed in history {number}");
        Assert.True(number < 200, "Nobody noticed.");

        async Task<bool> FitsAsync(History history) =>
            await new Sequence(model, history.Start, await world.TakePlaceAsync(history)).ExistsAsync();
    }

    /// <summary>Two halves side by side, each in a world of its own.</summary>
    private async Task TakePlaceAsync(Histories histories, int from, int to)
    {
        var (since, middle) = (Stopwatch.GetTimestamp(), (from + to) / 2);
        var told = await Task.WhenAll(
            Task.Run(() => TakePlaceInOneWorldAsync(histories, from, middle)),
            Task.Run(() => TakePlaceInOneWorldAsync(histories, middle, to))
        );
        output.WriteLine($"{string.Join("; ", told)}; {Stopwatch.GetElapsedTime(since).TotalSeconds:F1} s");
    }

    private static async Task<string> TakePlaceInOneWorldAsync(Histories histories, int from, int to)
    {
        var model = new Model();
        await using var world = await World.StartAsync();
        var (doings, tried, cards, twice) = (0, 0, 0, 0);
        for (var number = from; number < to; number++)
        {
            var history = histories[number];
            var outcome = await world.TakePlaceAsync(history);
            var sequence = new Sequence(model, history.Start, outcome);

            Assert.True(await sequence.ExistsAsync(), Told(number, history, outcome));
            doings += outcome.Seen.Length;
            cards += outcome.Seen.Sum(seen => seen.Cards.Length);
            tried += sequence.Tried;
            twice += sequence.IsInTwoSteps ? 1 : 0;
        }

        return $"{to - from} histories, {doings} doings, {cards} cards, {tried} states, {twice} in two steps";
    }

    private static string Told(int number, History history, Outcome outcome) =>
        $"""
            History {number} fits no order of its {outcome.Seen.Length} doings, from {history.Now:O}:
            {history.Start.Text()}
            {string.Join('\n', outcome.Seen.Select(seen => seen.ToString()))}
            {outcome.End.Text()}
            """;
}
