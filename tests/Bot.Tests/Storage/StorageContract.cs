using Microsoft.Bot.Builder;

namespace RMBot.Bot.Tests.Storage;

/// <summary>What the Bot Framework expects of any storage.</summary>
internal static class StorageContract
{
    public static async Task HoldsAsync(IStorage storage, CancellationToken ct)
    {
        await ItemsComeBackAsTheTypeTheyWereAsync(storage, ct);
        await MissingKeysAreLeftOutAsync(storage, ct);
        await AnyCharacterMayBeInAKeyAsync(storage, ct);
        await VersionsGuardAsync(storage, ct);
        await AFirstWriteMayBringItsOwnVersionAsync(storage, ct);
        await ATimeInAStateStaysATimeAsync(storage, ct);
        await UnknownKeysAreDeletedWithoutErrorAsync(storage, ct);
    }

    private static async Task ItemsComeBackAsTheTypeTheyWereAsync(IStorage storage, CancellationToken ct)
    {
        await storage.WriteAsync(
            new Dictionary<string, object>
            {
                ["note"] = new Note("hello", Count: 3),
                ["item"] = new Item { Text = "versioned" },
                ["state"] = new Dictionary<string, object> { ["inner"] = new Note("deep", 1), ["n"] = 7L },
            },
            ct
        );

        var read = await storage.ReadAsync(["note", "item", "state"], ct);

        Assert.Equal(new Note("hello", 3), read["note"]);
        Assert.Equal("versioned", Assert.IsType<Item>(read["item"]).Text);
        var state = Assert.IsAssignableFrom<IDictionary<string, object>>(read["state"]);
        Assert.Equal(new Note("deep", 1), state["inner"]);
        Assert.Equal(7L, state["n"]);
    }

    private static async Task MissingKeysAreLeftOutAsync(IStorage storage, CancellationToken ct)
    {
        var read = await storage.ReadAsync(["note", "missing"], ct);

        Assert.Equal(["note"], read.Keys);
    }

    private static async Task AnyCharacterMayBeInAKeyAsync(IStorage storage, CancellationToken ct)
    {
        string[] keys =
        [
            "msteams/conversations/19:a_b@thread.tacv2;messageid=1/users/29:x+y==",
            "quote'backslash\\hash#question?percent%25",
            "control\u0001\u0085 emoji🙂 漢字",
            "Case",
            "case",
            new string('k', 3000),
            " ",
        ];
        await storage.WriteAsync(keys.ToDictionary(key => key, key => (object)new Note(key, 0)), ct);

        var read = await storage.ReadAsync(keys, ct);

        Assert.Equal(keys, keys.Select(key => ((Note)read[key]).Text));
    }

    private static async Task VersionsGuardAsync(IStorage storage, CancellationToken ct)
    {
        var first = await SaveAndReadAsync(storage, new Item { Text = "one", ETag = "*" }, ct);
        var second = await SaveAndReadAsync(storage, new Item { Text = "two", ETag = first.ETag }, ct);
        Assert.NotEqual(first.ETag, second.ETag);

        var stale = await Assert.ThrowsAnyAsync<Exception>(() =>
            SaveAndReadAsync(storage, new Item { Text = "stale", ETag = first.ETag }, ct)
        );
        Assert.StartsWith("Etag conflict", stale.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            SaveAndReadAsync(storage, new Item { Text = "empty", ETag = "" }, ct)
        );

        var any = await SaveAndReadAsync(storage, new Item { Text = "any", ETag = "*" }, ct);
        var none = await SaveAndReadAsync(storage, new Item { Text = "none", ETag = null }, ct);
        Assert.Equal(("any", "none"), (any.Text, none.Text));
    }

    /// <summary>So the SDK's single sign-on claims an offer: whoever writes its id first has it.</summary>
    private static async Task AFirstWriteMayBringItsOwnVersionAsync(IStorage storage, CancellationToken ct)
    {
        Dictionary<string, object> Claim() => new() { ["offer"] = new Item { ETag = "login-1" } };

        await storage.WriteAsync(Claim(), ct);

        var taken = await Assert.ThrowsAnyAsync<Exception>(() => storage.WriteAsync(Claim(), ct));
        Assert.StartsWith("Etag conflict", taken.Message, StringComparison.Ordinal);
    }

    /// <summary>So the SDK's sign-in keeps when it stops waiting.</summary>
    private static async Task ATimeInAStateStaysATimeAsync(IStorage storage, CancellationToken ct)
    {
        var time = new DateTime(2026, 3, 2, 9, 30, 0, 125, DateTimeKind.Utc);
        await storage.WriteAsync(
            new Dictionary<string, object> { ["times"] = new Dictionary<string, object> { ["expires"] = time } },
            ct
        );

        var read = (IDictionary<string, object>)(await storage.ReadAsync(["times"], ct))["times"];

        var expires = Assert.IsType<DateTime>(read["expires"]);
        Assert.Equal((time, DateTimeKind.Utc), (expires, expires.Kind));
    }

    private static async Task UnknownKeysAreDeletedWithoutErrorAsync(IStorage storage, CancellationToken ct)
    {
        await storage.DeleteAsync(["note", "never there"], ct);

        Assert.Empty(await storage.ReadAsync(["note", "never there"], ct));
    }

    private static async Task<Item> SaveAndReadAsync(IStorage storage, Item item, CancellationToken ct)
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["guarded"] = item }, ct);
        return (Item)(await storage.ReadAsync(["guarded"], ct))["guarded"];
    }

    internal sealed record Note(string Text, int Count);

    internal sealed class Item : IStoreItem
    {
        public string? Text { get; set; }
        public string? ETag { get; set; }
    }
}
