using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Backup;

/// <summary>What is saved and restored is what there was.</summary>
public abstract class RoundTripTests(SharedAzurite azurite, SharedTableSimulator? tables, SharedQueueSimulator? queues)
    : BackupTest(azurite, tables, queues)
{
    private const string Month = "202603";

    [Theory]
    [InlineData()]
    [InlineData("--gzip")]
    public async Task Every_row_of_every_table_comes_back_with_every_type_as_it_was(params string[] more)
    {
        await FillAsync();

        await SavesAsync(more);
        await RestoresAsync();

        foreach (var name in TableNames.Kept.Append(TableNames.LedgerOf(Month)))
        {
            var before = await RowsAsync(Table(name));
            Assert.NotEmpty(before);
            Assert.Equal(before, await RowsAsync(Restored(name)));
        }
    }

    [Fact]
    public async Task A_restored_pair_is_read_as_it_was_by_the_coach()
    {
        var pair = Example.Active();
        await Pairs.AddAsync(pair, Ct);

        await SavesAsync();
        await RestoresAsync();

        var options = new StorageOptions { ConnectionString = Connection, TablePrefix = Other };
        var there = new Tables(options, new RequestCounter(new Ledger.Meters()));
        var store = new TablePairStore(
            there,
            new TablePeople(there),
            new WakeUpQueue(there),
            new RMBot.Delivery.WakeUpHints(),
            new RosterNotes(),
            TimeProvider.System
        );
        Assert.Equal(Example.Text(pair), Example.Text((await store.FindAsync(pair.Id, Ct))!.Value));
        Assert.Equal(pair.Id, Assert.Single(await store.OfAsync(pair.Mentor.Id, Ct)).Pair);
    }

    [Fact]
    public async Task What_only_running_instances_share_stays_behind()
    {
        await FillAsync();
        await Table(nameof(Tables.Instances)).AddEntityAsync(new TableEntity("sweep", "sweep"), Ct);
        await Table(nameof(Tables.Copies)).AddEntityAsync(new TableEntity("copy", "a secret's hash"), Ct);

        await SavesAsync();
        await RestoresAsync();

        Assert.Empty(await RowsAsync(Restored(nameof(Tables.Instances))));
        Assert.DoesNotContain(nameof(Tables.Copies), await NamesAsync(Other));
    }

    private async Task FillAsync()
    {
        await Pairs.AddAsync(Example.Active() with { Id = PairId.New() }, Ct);
        await Service.CreateTableIfNotExistsAsync(Options.TablePrefix + TableNames.LedgerOf(Month), Ct);
        foreach (var name in TableNames.Kept.Append(TableNames.LedgerOf(Month)))
        {
            await Table(name).AddEntityAsync(OfEveryType(), Ct);
        }
    }

    private static TableEntity OfEveryType() =>
        new("a partition with ' and é", "a row:1")
        {
            ["Text"] = "two\r\nlines, \"quotes\", a tab\t, 漢字, مرحبا, 🙂, \u2028 and \\",
            ["Empty"] = "",
            ["Like_a_number"] = "42",
            ["Like_a_moment"] = "2026-03-03T09:00:00Z",
            ["Yes"] = true,
            ["Int32"] = int.MinValue,
            ["Int64"] = long.MaxValue,
            ["Small_Int64"] = 1L,
            ["Double"] = 0.1,
            ["Whole_double"] = 2.0,
            ["Tiny"] = double.Epsilon,
            ["Not_a_number"] = double.NaN,
            ["Endless"] = double.NegativeInfinity,
            ["Moment"] = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero).AddTicks(1_234_567),
            ["Id"] = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            ["Bytes"] = new byte[] { 0, 255, 128, 10 },
        };
}

public sealed class RoundTripTestsOnAzurite(SharedAzurite azurite) : RoundTripTests(azurite, null, null);

public sealed class RoundTripTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : RoundTripTests(azurite, tables, queues);
