using Azure.Data.Tables;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>
/// The tables that docs/operations.md names, copied row by row into another account with every column as it was, and no queue.
/// </summary>
public sealed class RestoredTablesTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private static readonly string[] LeftOut = [nameof(Tables.Copies), nameof(Tables.Instances)];

    private readonly StorageWithItsOwnTime storage = storage;

    [Fact]
    public async Task A_coach_on_restored_tables_sends_what_is_due_and_goes_on_where_people_stopped()
    {
        var (alex, megan, adele) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Adele Vance"));
        var lost = await StartAsync();
        await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddHours(1)));
        await adele.OpensPageAsync();
        await adele.SaysAsync("start a pair");
        await adele.SaysAsync(Script.Ask[0]);
        await lost.DisposeAsync();
        var prefix = $"r{Guid.NewGuid():N}"[..12];
        await CopyAsync(prefix);
        Clock.Skip(TimeSpan.FromHours(2));

        await using var restored = await CoachHost.StartAsync(
            storage.Azurite,
            prefix,
            Clock,
            settings: KeyValuePair.Create<string, string?>("Delivery:SweepEvery", "01:00:00")
        );
        Teams.Bot = restored.Address;
        await Wait.UntilAsync("a sweep is over", () => restored.Log.All.Any(line => line.Contains("A sweep saw")));
        Clock.Skip(TimeSpan.FromSeconds(16));

        await megan.SeesAsync("would like to learn from you");
        await adele.SaysAsync("continue");
        Assert.Equal(2, adele.Chat.Count("2 of 14"));
    }

    private async Task CopyAsync(string prefix)
    {
        var account = new TableServiceClient(storage.Azurite.ConnectionString);
        var before = Tables.Pairs.Name[..^nameof(Tables.Pairs).Length];
        var names = await account.QueryAsync(cancellationToken: Ct).Select(table => table.Name).ToListAsync(Ct);
        var ours = names.Where(name => name.StartsWith(before, StringComparison.Ordinal));
        foreach (var name in ours.Select(name => name[before.Length..]).Except(LeftOut))
        {
            var copy = account.GetTableClient(prefix + name);
            await copy.CreateIfNotExistsAsync(Ct);
            await foreach (
                var row in account.GetTableClient(before + name).QueryAsync<TableEntity>(cancellationToken: Ct)
            )
            {
                await copy.AddEntityAsync(Restored(row), Ct);
            }
        }
    }

    /// <summary>Version and time of writing are the new account's to give.</summary>
    private static TableEntity Restored(TableEntity row)
    {
        var restored = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (column, value) in row.Where(cell => cell.Key is not ("odata.etag" or "Timestamp")))
        {
            restored[column] = value;
        }

        return restored;
    }
}
