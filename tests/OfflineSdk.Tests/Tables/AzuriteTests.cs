using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class AzuriteTests
{
    [Fact]
    public async Task What_was_kept_on_a_folder_is_there_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("azurite");
        try
        {
            await using (var first = await Azurite.StartAsync(folder.FullName, TestContext.Current.CancellationToken))
            {
                var table = new TableClient(first.ConnectionString, "Kept");
                await table.CreateAsync();
                await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "hello" });
            }

            await using var again = await Azurite.StartAsync(folder.FullName, TestContext.Current.CancellationToken);
            var row = await new TableClient(again.ConnectionString, "Kept").GetEntityAsync<TableEntity>("p", "r");

            Assert.Equal("hello", row.Value.GetString("Text"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
