using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Backup;

/// <summary>No table is forgotten: whoever adds one has to say whether a backup holds it.</summary>
public sealed class NamesTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : StorageTest(azurite, tables, queues)
{
    [Fact]
    public void Every_table_of_the_product_is_either_kept_in_backups_or_passing() =>
        Assert.Equal(
            typeof(Tables)
                .GetProperties()
                .Where(one => one.PropertyType == typeof(TableClient))
                .Select(one => one.Name)
                .Order(),
            TableNames.Kept.Concat(TableNames.Passing).Order()
        );

    [Fact]
    public async Task The_coach_makes_every_table_that_has_a_name_and_no_other()
    {
        var all = await new TableServiceClient(Options.ConnectionString)
            .QueryAsync(cancellationToken: Ct)
            .Select(table => table.Name)
            .ToListAsync(Ct);

        Assert.Equal(
            TableNames.Kept.Concat(TableNames.Passing).Order(),
            all.Where(name => name.StartsWith(Options.TablePrefix, StringComparison.Ordinal))
                .Select(name => name[Options.TablePrefix.Length..])
                .Order()
        );
    }

    [Theory]
    [InlineData("Ledger202603", true)]
    [InlineData("Pairs", true)]
    [InlineData("Instances", false)]
    [InlineData("Ledger", false)]
    [InlineData("Ledger2026", false)]
    [InlineData("Ledger2026xx", false)]
    [InlineData("Payroll", false)]
    public void Only_what_the_coach_keeps_is_saved(string table, bool isSaved) =>
        Assert.Equal(isSaved, TableNames.IsKept(table));
}
