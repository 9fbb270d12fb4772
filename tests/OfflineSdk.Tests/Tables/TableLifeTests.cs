using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class TableLifeTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task Creating_a_table_twice_is_a_conflict_unless_asked_softly()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => Service.CreateTableAsync(Table.Name));
        var soft = await Service.CreateTableIfNotExistsAsync(Table.Name);

        Assert.Equal(409, refusal.Status);
        Assert.Equal(TableErrorCode.TableAlreadyExists, refusal.ErrorCode);
        Assert.Equal(Table.Name, soft.Value.Name);
    }

    [Fact]
    public async Task A_name_no_table_may_have_is_refused_even_when_asked_softly()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Service.CreateTableIfNotExistsAsync("no-dashes-allowed")
        );

        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task A_table_that_is_gone_refuses_every_read_with_its_own_code()
    {
        await Service.DeleteTableAsync(Table.Name);

        var read = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal(TableErrorCode.TableNotFound, read.ErrorCode);
    }

    [Fact]
    public async Task Deleting_a_missing_table_is_no_error()
    {
        Assert.Equal(404, (await Service.DeleteTableAsync("nosuchtable")).Status);
    }

    [Fact]
    public async Task Tables_are_found_by_name()
    {
        var filter = TableServiceClient.CreateQueryFilter($"TableName eq {Table.Name}");

        var found = await Service.QueryAsync(filter).ToListAsync();

        Assert.Equal([Table.Name], found.Select(table => table.Name));
    }

    [Fact]
    public async Task A_client_of_one_table_needs_no_service_client()
    {
        var credential = new TableSharedKeyCredential(Azurite.AccountName, Azurite.AccountKey);
        var own = new TableClient(Account.TableEndpoint, Table.Name, credential);
        await own.AddEntityAsync(Row("r", "hello"));

        var same = new TableClient(Account.ConnectionString, Table.Name);

        Assert.Equal("hello", (await same.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
        Assert.Equal($"{Account.TableEndpoint}/{Table.Name}", own.Uri.AbsoluteUri);
        Assert.Equal(Azurite.AccountName, own.AccountName);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var wrong = new TableSharedKeyCredential(Azurite.AccountName, Convert.ToBase64String(new byte[64]));
        var service = new TableServiceClient(Account.TableEndpoint, wrong);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            service.GetTableClient(Table.Name).GetEntityIfExistsAsync<TableEntity>("p", "r")
        );

        Assert.Equal(403, refusal.Status);
    }
}
