using Azure.Data.Tables;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Backup;

/// <summary>What is saved beside a running coach agrees with itself.</summary>
public sealed class MomentTests(SharedAzurite azurite) : OwnSimulatorTest(azurite)
{
    [Fact]
    public async Task A_pair_that_changes_between_two_pages_is_saved_as_it_was_at_one_moment()
    {
        await MakeTablesAsync();
        await WritePairAsync(version: 1);
        Simulator.Limits = TableLimits.None with { EntitiesInPage = 2 };
        var (reads, changes) = (0, 1);
        Simulator.Fault = request =>
        {
            // Before the second page of its partition, and before that of the next try.
            if (
                request.Kind == TableRequestKind.Query
                && request.Table == Options.TablePrefix + "Pairs"
                && ++reads is 2 or 4
            )
            {
                WritePairAsync(++changes).GetAwaiter().GetResult();
            }

            return null;
        };

        await SavesAsync();

        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "Pairs.jsonl"), Ct);
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Contains("\"Version\":3", line));
    }

    [Fact]
    public async Task Every_page_of_a_long_table_is_followed()
    {
        await MakeTablesAsync();
        await WritePairAsync(version: 1);
        for (var person = 0; person < 25; person++)
        {
            await Table("People").AddEntityAsync(new TableEntity($"{person}", "person"), Ct);
        }

        Simulator.Limits = TableLimits.None with { EntitiesInPage = 4 };

        await SavesAsync();
        await RestoresAsync();

        Assert.Equal(25, (await RowsAsync(Restored("People"))).Count);
    }

    [Fact]
    public async Task Who_is_deleted_while_it_is_saved_is_not_in_it()
    {
        await MakeTablesAsync();
        await Table("Pairs").AddEntityAsync(new TableEntity("a pair", "pair") { ["Json"] = "said by somebody" }, Ct);
        var deleted = false;
        Simulator.Fault = request =>
        {
            if (!deleted && request.Table == Options.TablePrefix + "Roster")
            {
                deleted = true;
                Table("Pairs").DeleteEntityAsync("a pair", "pair", cancellationToken: Ct).GetAwaiter().GetResult();
                Table("Erasures").AddEntityAsync(new TableEntity("done", "a random id"), Ct).GetAwaiter().GetResult();
            }

            return null;
        };

        await SavesAsync();

        Assert.Contains("Somebody's data was deleted meanwhile", Output);
        Assert.All(
            Directory.GetFiles(Folder),
            file => Assert.DoesNotContain("said by somebody", File.ReadAllText(file))
        );
    }

    private async Task MakeTablesAsync()
    {
        foreach (var name in TableNames.Kept)
        {
            await Service.CreateTableAsync(Options.TablePrefix + name, Ct);
        }
    }

    private async Task WritePairAsync(int version) =>
        await Table("Pairs")
            .SubmitTransactionAsync(
                new[] { "answer|aims", "answer|ask", "charter|0001", "pair" }.Select(row => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace,
                    new TableEntity("a pair", row) { ["Version"] = version }
                )),
                Ct
            );
}
