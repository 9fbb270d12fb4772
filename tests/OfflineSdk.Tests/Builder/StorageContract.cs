using Microsoft.Bot.Builder;

namespace RMBot.OfflineSdk.Tests.Builder;

/// <summary>What every <see cref="IStorage"/> must do. A test class of a storage derives from it.</summary>
public abstract class StorageContract
{
    // Storages may be shared between tests: every test has keys of its own.
    private readonly string _prefix = Guid.NewGuid().ToString("n");

    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task A_key_that_was_never_written_is_left_out()
    {
        await WriteAsync("known", new Note { Text = "a" });

        var read = await Storage.ReadAsync([Key("known"), Key("unknown")]);

        Assert.Equal([Key("known")], read.Keys);
    }

    [Fact]
    public async Task Items_come_back_as_the_type_they_were_written_with()
    {
        await WriteAsync("item", new Note { Text = "kept" });
        await WriteAsync("plain", new Plain("kept", 7));
        await WriteAsync("state", new Dictionary<string, object> { ["note"] = new Plain("inside", 1) });

        Assert.Equal("kept", Assert.IsType<Note>(await ReadAsync("item")).Text);
        Assert.Equal(new Plain("kept", 7), Assert.IsType<Plain>(await ReadAsync("plain")));
        var state = Assert.IsAssignableFrom<IDictionary<string, object>>(await ReadAsync("state"));
        Assert.Equal(new Plain("inside", 1), Assert.IsType<Plain>(state["note"]));
    }

    [Fact]
    public async Task Every_write_changes_the_etag()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var first = await ReadNoteAsync("note");

        first.Text = "two";
        await WriteAsync("note", first);
        var second = await ReadNoteAsync("note");

        Assert.Equal("two", second.Text);
        Assert.False(string.IsNullOrEmpty(second.ETag));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task A_stale_etag_is_refused_in_words_that_a_middleware_recognizes()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var stale = await ReadNoteAsync("note");
        await WriteAsync("note", new Note { Text = "two", ETag = "*" });

        stale.Text = "three";
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("note", stale));

        Assert.True(
            refusal.Message.StartsWith("Etag conflict", StringComparison.Ordinal)
                || refusal.Message.Contains("pre-condition is not met", StringComparison.Ordinal),
            refusal.Message
        );
        Assert.Equal("two", (await ReadNoteAsync("note")).Text);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task An_item_with_a_star_or_no_etag_overwrites(string? etag)
    {
        await WriteAsync("note", new Note { Text = "one" });

        await WriteAsync("note", new Note { Text = "two", ETag = etag });

        Assert.Equal("two", (await ReadNoteAsync("note")).Text);
    }

    [Fact]
    public async Task An_empty_etag_is_refused()
    {
        await WriteAsync("note", new Note { Text = "one" });

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("note", new Note { Text = "two", ETag = "" }));
    }

    [Fact]
    public async Task Of_two_writers_with_the_same_etag_one_loses()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var mine = await ReadNoteAsync("note");
        var theirs = await ReadNoteAsync("note");

        await WriteAsync("note", mine);

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("note", theirs));
    }

    [Fact]
    public async Task What_is_not_a_store_item_always_overwrites()
    {
        await WriteAsync("plain", new Plain("one", 1));
        await WriteAsync("plain", new Plain("two", 2));

        Assert.Equal(new Plain("two", 2), await ReadAsync("plain"));
    }

    [Theory]
    [InlineData("msteams/conversations/a:1")]
    [InlineData("a/b\\c?d#e%f")]
    [InlineData(" \t\n!\"'@£é漢🎉 ")]
    [InlineData("Case")]
    public async Task A_key_may_hold_any_character(string key)
    {
        await WriteAsync(key, new Plain(key, 1));
        await WriteAsync(key.ToLowerInvariant() + "-", new Plain("other", 2));

        Assert.Equal(new Plain(key, 1), await ReadAsync(key));
    }

    [Fact]
    public async Task A_deleted_item_is_gone_and_an_unknown_one_is_no_error()
    {
        await WriteAsync("note", new Note { Text = "one" });

        await Storage.DeleteAsync([Key("note"), Key("unknown")]);

        Assert.Empty(await Storage.ReadAsync([Key("note")]));
    }

    [Fact]
    public async Task Several_items_are_written_and_read_at_once()
    {
        var changes = Enumerable.Range(1, 5).ToDictionary(i => Key($"{i}"), i => (object)new Plain("n", i));
        await Storage.WriteAsync(changes);

        var read = await Storage.ReadAsync<Plain>([.. changes.Keys]);

        Assert.Equal([1, 2, 3, 4, 5], read.Values.Select(plain => plain.Number).Order());
    }

    [Fact]
    public async Task What_was_written_does_not_change_with_the_object_it_was_written_from()
    {
        var note = new Note { Text = "one" };
        await WriteAsync("note", note);

        note.Text = "changed";

        Assert.Equal("one", (await ReadNoteAsync("note")).Text);
    }

    private string Key(string name) => _prefix + name;

    private Task WriteAsync(string name, object item) =>
        Storage.WriteAsync(new Dictionary<string, object> { [Key(name)] = item });

    private async Task<object> ReadAsync(string name) => (await Storage.ReadAsync([Key(name)]))[Key(name)];

    private async Task<Note> ReadNoteAsync(string name) => (Note)await ReadAsync(name);

    public sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    public sealed record Plain(string Text, int Number);
}
