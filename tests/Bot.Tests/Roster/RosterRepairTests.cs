using Azure;
using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Bot.Tests.Sweep;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Roster;

public sealed class RosterRepairTestsOnAzurite(SharedAzurite azurite) : RosterRepairTests(azurite, null);

public sealed class RosterRepairTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : RosterRepairTests(queues, tables)
{
    [Fact]
    public async Task A_sweep_over_a_roster_that_is_right_costs_a_request_for_each_page_and_programme()
    {
        for (var i = 0; i < 1200; i++)
        {
            await AddedAsync(Quiet() with { Id = new PairId($"{i:x32}") });
        }

        await SweepAsync(Later);
        Requests.Forget();
        await SweepAsync(Later.AddHours(1));
        var right = Requests.Forget();
        await Tables.Roster.UpdateEntityAsync(
            new TableEntity("first", $"{7:x32}") { ["Mark"] = "" },
            ETag.All,
            TableUpdateMode.Merge,
            Ct
        );
        Requests.Forget();
        await SweepAsync(Later.AddHours(2));

        Assert.Equal(right + 2, Requests.Forget());
    }
}

/// <summary>A sweep puts a roster right, whatever was lost on the way there.</summary>
public abstract class RosterRepairTests(SharedAzurite azurite, SharedTableSimulator? tables)
    : SweepTest(azurite, tables)
{
    protected static readonly DateTimeOffset Later = Example.Now.AddDays(1);
    private static readonly ProgrammeId Second = new("second");

    private RosterRows Roster => new(Tables);

    [Fact]
    public async Task Pairs_whose_lines_died_with_a_process_are_in_the_roster_after_a_sweep()
    {
        var first = await AddedAsync(Quiet());
        var second = await AddedAsync(Quiet() with { Programme = Second });

        await SweepAsync(Later);

        await HasAsync(first.Value);
        await HasAsync(second.Value);
    }

    [Fact]
    public async Task A_change_that_died_with_a_process_is_in_the_roster_after_a_sweep()
    {
        var pair = await AddedAsync(Quiet());
        await SweepAsync(Later);
        var term = WholeTerm.From(pair.Value).Last();
        await Pairs.SaveAsync(pair, term, Ct);

        await SweepAsync(Later.AddHours(1));

        await HasAsync(term);
    }

    [Fact]
    public async Task Pairs_that_moved_or_are_gone_leave_no_line_behind()
    {
        var moved = await AddedAsync(Quiet());
        var gone = await AddedAsync(Quiet());
        var last = await AddedAsync(Quiet() with { Id = new PairId("zzz") });
        await SweepAsync(Later);
        await Pairs.SaveAsync(moved, moved.Value with { Programme = Second }, Ct);
        await ForgetAsync(gone.Value);
        await ForgetAsync(last.Value);

        await SweepAsync(Later.AddHours(1));

        Assert.Empty(await Roster.ListedAsync(ProgrammeId.First, Ct));
        Assert.Equal([moved.Value.Id], (await Roster.ListedAsync(Second, Ct)).Select(line => line.Pair));
    }

    [Fact]
    public async Task A_pair_that_cannot_be_read_keeps_its_line_and_the_others_get_theirs()
    {
        var broken = await AddedAsync(Quiet() with { Id = new PairId("0-broken") });
        await SweepAsync(Later);
        var row = new TableEntity(broken.Value.Id.Value, "pair") { ["Json"] = "{", ["Schema"] = 1 };
        await Tables.Pairs.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, Ct);
        var sound = await AddedAsync(Quiet() with { Id = new PairId("1-sound") });

        await SweepAsync(Later.AddHours(1));

        Assert.Equal(
            [broken.Value.Id, sound.Value.Id],
            (await Roster.ListedAsync(ProgrammeId.First, Ct)).Select(line => line.Pair)
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_pair_saved_before_there_were_rosters_is_in_one_after_a_sweep(int schema)
    {
        var pair = await AddedAsync(Quiet());
        var key = pair.Value.Id.Value;
        var row = (await Tables.Pairs.GetEntityAsync<TableEntity>(key, "pair", cancellationToken: Ct)).Value;
        row["Schema"] = schema;
        row.Remove("Roster");
        row.Remove("Programme");
        await Tables.Pairs.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Ct);

        await SweepAsync(Later);

        await HasAsync(pair.Value);
    }

    /// <summary>One that is owed nothing, so that a sweep leaves it as it is.</summary>
    protected static Pair Quiet() => Example.Active() with { Prompts = [] };

    private async Task HasAsync(Pair pair)
    {
        var found = (await Roster.CountableAsync(pair.Programme, Ct)).Single(line => line.Pair == pair.Id);
        var wanted = RosterLine.Of(pair);
        Assert.Equal((wanted.Stage, wanted.Since), (found.Stage, found.Since));
        Assert.Equal(wanted.Counted, found.Counted);
        Assert.Equal(wanted.Sessions, found.Sessions);
    }

    private async Task ForgetAsync(Pair pair)
    {
        var rows = Tables.Pairs.QueryAsync<TableEntity>($"PartitionKey eq '{pair.Id.Value}'", cancellationToken: Ct);
        foreach (var row in await rows.ToListAsync(Ct))
        {
            await Tables.Pairs.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, Ct);
        }
    }
}
