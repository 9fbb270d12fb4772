using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Roster;

public sealed class RosterRowsTestsOnAzurite(SharedAzurite azurite) : RosterRowsTests(azurite, null);

public sealed class RosterRowsTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : RosterRowsTests(queues, tables)
{
    [Fact]
    public async Task Ten_thousand_lines_are_read_with_ten_requests()
    {
        await WriteAsync(10_000);
        Requests.Forget();

        var lines = await Roster.CountableAsync(ProgrammeId.First, Ct);

        Assert.Equal(10, Requests.Forget());
        Assert.Equal(10_000, lines.Select(line => line.Pair).Distinct().Count());
        Assert.All(lines, line => Assert.Null(line.ExecutiveName));
    }

    private async Task WriteAsync(int lines)
    {
        var line = RosterLine.Of(Example.Active());
        foreach (var some in Enumerable.Range(0, lines).Chunk(RosterRows.MostInBatch))
        {
            await Roster.WriteAsync([.. some.Select(i => line with { Pair = new PairId($"pair-{i}") })], Ct);
        }
    }
}

/// <summary>The roster's rows, and when a line is noted for them.</summary>
public abstract class RosterRowsTests(SharedAzurite azurite, SharedTableSimulator? tables)
    : StorageTest(azurite, tables)
{
    protected RosterRows Roster => new(Tables);

    [Fact]
    public async Task A_line_comes_back_as_it_was_written_wherever_its_pair_is_on_its_way()
    {
        var pairs = Example
            .EveryStage()
            .Concat(WholeTerm.From(Example.Active()))
            .Select((pair, i) => pair with { Id = new PairId($"pair {i:00}"), IsSuggested = i % 2 == 0 })
            .ToList();
        await Roster.WriteAsync([.. pairs.Select(RosterLine.Of)], Ct);

        var listed = await Roster.ListedAsync(ProgrammeId.First, Ct);
        var counted = await Roster.CountableAsync(ProgrammeId.First, Ct);

        Assert.Equal(pairs.Count, listed.Count);
        foreach (var (pair, i) in pairs.Select((pair, i) => (pair, i)))
        {
            var line = RosterLine.Of(pair);
            Assert.Equal(line with { Counted = [], Sessions = [] }, listed[i] with { Counted = [], Sessions = [] });
            Assert.Equal(line.Sessions, listed[i].Sessions);
            Assert.Equal(line.Sessions, counted[i].Sessions);
            Assert.Equal(line.Counted, counted[i].Counted);
            Assert.Equal((line.Executive, line.Mentor), (counted[i].Executive, counted[i].Mentor));
            Assert.Null(counted[i].ExecutiveName);
        }
    }

    [Fact]
    public async Task A_programme_sees_its_own_pairs_only()
    {
        var line = RosterLine.Of(Example.Active());
        await Roster.WriteAsync([line], Ct);
        await Roster.WriteAsync([line with { Programme = new ProgrammeId("second"), Pair = new PairId("other") }], Ct);

        Assert.Equal(
            ["other"],
            (await Roster.ListedAsync(new ProgrammeId("second"), Ct)).Select(one => one.Pair.Value)
        );
        Assert.Empty(await Roster.ListedAsync(new ProgrammeId("third"), Ct));
    }

    [Fact]
    public async Task What_organisers_could_not_see_is_not_noted()
    {
        var notes = new RosterNotes();
        var store = new TablePairStore(Tables, People, Queue, new WakeUpHints(), notes, TimeProvider.System);
        var pair = Example.Active();
        await store.AddAsync(pair, Ct);
        var read = (await store.FindAsync(pair.Id, Ct))!;

        var same = await store.SaveAsync(read, pair with { Thanks = "You made me ask." }, Ct);
        var before = notes.Waiting;
        await store.SaveAsync(same, same.Value with { Stage = Stage.Paused }, Ct);

        Assert.Equal((1, 2), (before, notes.Waiting));
    }
}
