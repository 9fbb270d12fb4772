using Azure.Data.Tables;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Storage;

public abstract class TableStorageTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    private TableStorage Storage => new(Tables);

    [Fact]
    public Task Tables_keep_what_the_bot_framework_expects() => StorageContract.HoldsAsync(Storage, Ct);

    [Fact]
    public Task The_sdks_own_memory_keeps_the_same() => StorageContract.HoldsAsync(new MemoryStorage(), Ct);

    [Fact]
    public async Task A_state_of_300_KB_comes_back_whole_and_shrinks_again()
    {
        var words = string.Concat(Enumerable.Repeat("0123456789🙂漢é", 23_000));

        Assert.Equal(words, await WriteAndReadAsync(words));
        Assert.Equal("short", await WriteAndReadAsync("short"));
    }

    [Fact]
    public async Task A_talk_comes_back_with_whom_it_is_with_and_where_it_stands()
    {
        var talk = new Talk
        {
            Contact = new Contact(PeopleTests.Ada, PeopleTests.Address),
            RemindAt = Example.Now,
            Dialogs = new DialogState([
                new DialogInstance
                {
                    Id = "purpose",
                    State = new Dictionary<string, object> { ["draft"] = Example.Ask, ["step"] = 3L },
                },
            ]),
        };
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = talk }, Ct);

        var read = Assert.IsType<Talk>((await Storage.ReadAsync(["key"], Ct))["key"]);

        Assert.Equal((talk.Contact, talk.RemindAt), (read.Contact, read.RemindAt));
        var dialog = Assert.Single(read.Dialogs.DialogStack);
        Assert.Equal(("purpose", 3L), (dialog.Id, dialog.State["step"]));
        Assert.Equal(Example.Ask, dialog.State["draft"]);
    }

    [Fact]
    public async Task A_state_over_a_megabyte_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAndReadAsync(new string('x', 1_100_000)));
    }

    [Theory]
    [InlineData("2026-03-02T09:30:00Z")]
    [InlineData("/Date(1234656000000)/")]
    [InlineData("{\"$type\":\"System.IO.FileInfo\"}")]
    [InlineData("")]
    public async Task What_a_person_typed_stays_a_text(string words)
    {
        Assert.Equal(words, await WriteAndReadAsync(words));
    }

    [Fact]
    public async Task Broken_emoji_do_not_break_the_state()
    {
        Assert.EndsWith("end", await WriteAndReadAsync("\ud83d end"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_ten_who_write_the_same_version_one_wins()
    {
        await Storage.WriteAsync(Guarded("first", "*"), Ct);
        var version = ((StorageContract.Item)(await Storage.ReadAsync(["guarded"], Ct))["guarded"]).ETag;

        var writes = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => WinsAsync($"writer {n}", version)));

        Assert.Single(writes, won => won);
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData(
        "System.Collections.Generic.List`1[[System.IO.FileInfo, System.Private.CoreLib]], System.Private.CoreLib"
    )]
    [InlineData("System.Windows.Data.ObjectDataProvider, PresentationFramework")]
    public async Task A_stored_item_brings_no_foreign_type_to_life(string type)
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new StorageContract.Note("n", 1) }, Ct);
        var row = await Tables.Conversations.QueryAsync<TableEntity>(cancellationToken: Ct).SingleAsync(Ct);
        row["Json"] = $$"""{"$type":"{{type}}"}""";
        await Tables.Conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, Ct);

        await Assert.ThrowsAnyAsync<JsonException>(() => Storage.ReadAsync(["key"], Ct));
    }

    private async Task<string> WriteAndReadAsync(string words)
    {
        await Storage.WriteAsync(
            new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["words"] = words } },
            Ct
        );
        var state = (IDictionary<string, object>)(await Storage.ReadAsync(["key"], Ct))["key"];
        return (string)state["words"];
    }

    private async Task<bool> WinsAsync(string text, string? version)
    {
        try
        {
            await Storage.WriteAsync(Guarded(text, version), Ct);
            return true;
        }
        catch (InvalidOperationException conflict)
            when (conflict.Message.StartsWith("Etag conflict", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private static Dictionary<string, object> Guarded(string text, string? version) =>
        new()
        {
            ["guarded"] = new StorageContract.Item { Text = text, ETag = version },
        };
}
