using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using RMBot.Storage;

namespace RMBot.Teams;

/// <summary>
/// Which offer of a token went on to the talk. The SDK keeps an item for each login and never drops one; here a chat has a
/// single row, of its newest login.
/// </summary>
public sealed class TokenOffers(IStorage storage) : IStorage
{
    private const string SignIn = "sign-in";

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        storage.ReadAsync(keys, cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        storage.DeleteAsync(keys, cancellationToken);

    /// <summary>Takes what each item claims; the second to claim the same login is refused as the SDK knows it.</summary>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, item) in changes)
        {
            var login =
                (item as IStoreItem)?.ETag ?? throw new ArgumentException("An offer names its login.", nameof(changes));
            await ClaimAsync(key, login, cancellationToken);
        }
    }

    /// <summary>Where a chat's newest login is kept.</summary>
    internal static string KeyOf(string conversation) => $"{Channels.Msteams}/{conversation}/{SignIn}";

    private async Task ClaimAsync(string key, string login, CancellationToken ct)
    {
        var chat = (key.EndsWith(login, StringComparison.Ordinal) ? key[..^login.Length] : key) + SignIn;
        var found = await storage.ReadAsync([chat], ct);
        var newest = found.TryGetValue(chat, out var kept)
            ? (Newest)kept
            : new Newest { ETag = TableStorage.Unwritten };
        if (newest.Login == login)
        {
            throw new InvalidOperationException("Etag conflict: another of the person's clients was first.");
        }

        newest.Login = login;
        await storage.WriteAsync(new Dictionary<string, object> { [chat] = newest }, ct);
    }

    private sealed class Newest : IStoreItem
    {
        public string Login { get; set; } = "";

        public string ETag { get; set; } = "";
    }
}
