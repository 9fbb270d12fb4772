using Azure.Data.Tables;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Backup;

/// <summary>A restore that was cut off is run again.</summary>
public sealed class CutTests(SharedAzurite azurite) : OwnSimulatorTest(azurite)
{
    private const int Partitions = 40;
    private const int RowsInFirst = 250;
    private const int Rows = RowsInFirst + Partitions - 1;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(43)]
    public async Task Wherever_it_was_cut_the_same_command_brings_it_to_its_end(int after)
    {
        await FillAsync();
        await SavesAsync();
        var writes = 0;
        Simulator.Fault = request =>
            IsWrite(request) && Interlocked.Increment(ref writes) > after
                ? new TableFault.Refused(403, "AuthorizationFailure")
                : null;
        Assert.Equal(1, await TryRestoringAsync());
        Simulator.Fault = _ => null;

        await RestoresAsync();

        Assert.Equal(await RowsAsync(Table("People")), await RowsAsync(Restored("People")));
        Assert.Equal(await RowsAsync(Table("Pairs")), await RowsAsync(Restored("Pairs")));
        Assert.Empty(await RowsAsync(Restored("Instances")));
    }

    [Fact]
    public async Task It_does_not_go_on_with_another_backup()
    {
        await HalfRestoredAsync();
        Directory.Delete(Folder, recursive: true);
        await Table("People").AddEntityAsync(new TableEntity("one more", "person"), Ct);
        await SavesAsync();

        Assert.Equal(1, await TryRestoringAsync());

        Assert.Contains("is half filled from another backup", Output);
    }

    [Fact]
    public async Task It_does_not_go_on_where_a_coach_has_run_meanwhile()
    {
        await HalfRestoredAsync();
        await Restored("Instances").AddEntityAsync(new TableEntity("instance", "one"), Ct);

        Assert.Equal(1, await TryRestoringAsync());

        Assert.Contains("A coach has run", Output);
    }

    [Fact]
    public async Task A_row_that_somebody_else_writes_meanwhile_is_noticed_at_the_end()
    {
        await FillAsync();
        await SavesAsync();
        await Service.CreateTableAsync(Other + "People", Ct);
        var wrote = 0;
        Simulator.Fault = request =>
        {
            if (request.Table == Other + "People" && IsWrite(request) && Interlocked.Exchange(ref wrote, 1) == 0)
            {
                Restored("People").AddEntityAsync(new TableEntity("stranger", "person"), Ct).GetAwaiter().GetResult();
            }

            return null;
        };

        Assert.Equal(1, await TryRestoringAsync());

        Assert.Contains($"People has {Rows + 1} rows now, and the backup {Rows}.", Output);
    }

    [Fact]
    public async Task Rows_go_in_groups_of_one_partition_and_a_hundred_at_most()
    {
        await FillAsync();
        await SavesAsync();
        var groups = new System.Collections.Concurrent.ConcurrentBag<int>();
        Simulator.Fault = request =>
        {
            if (request is { Kind: TableRequestKind.Transaction })
            {
                groups.Add(request.Entities);
            }

            return null;
        };

        await RestoresAsync();

        Assert.Equal([50, 100, 100], groups.Order());
    }

    [Fact]
    public async Task A_partition_of_large_rows_goes_in_groups_that_storage_takes()
    {
        await FillAsync();
        var large = new string('漢', 30_000);
        for (var row = 0; row < 12; row++)
        {
            var entity = new TableEntity("large", $"{row:00}");
            for (var column = 0; column < 12; column++)
            {
                entity[$"Text{column}"] = large;
            }

            await Table("People").AddEntityAsync(entity, Ct);
        }

        await SavesAsync();
        await RestoresAsync();

        Assert.Equal(await RowsAsync(Table("People")), await RowsAsync(Restored("People")));
    }

    private async Task HalfRestoredAsync()
    {
        await FillAsync();
        await SavesAsync();
        Simulator.Fault = request =>
            IsWrite(request) && request.Table == Other + "People"
                ? new TableFault.Refused(403, "AuthorizationFailure")
                : null;
        Assert.Equal(1, await TryRestoringAsync());
        Simulator.Fault = _ => null;
    }

    private async Task FillAsync()
    {
        foreach (var name in TableNames.Kept)
        {
            await Service.CreateTableAsync(Options.TablePrefix + name, Ct);
        }

        foreach (var some in Enumerable.Range(0, RowsInFirst).Chunk(100))
        {
            await Table("People")
                .SubmitTransactionAsync(
                    some.Select(row => new TableTransactionAction(
                        TableTransactionActionType.Add,
                        new TableEntity("0", $"{row:000}") { ["Number"] = row }
                    )),
                    Ct
                );
        }

        for (var partition = 1; partition < Partitions; partition++)
        {
            await Table("People").AddEntityAsync(new TableEntity($"{partition}", "person"), Ct);
        }

        await Table("Pairs").AddEntityAsync(new TableEntity("a pair", "pair"), Ct);
    }

    private static bool IsWrite(TableRequest request) =>
        request.Kind is TableRequestKind.InsertOrReplace or TableRequestKind.Transaction;
}
