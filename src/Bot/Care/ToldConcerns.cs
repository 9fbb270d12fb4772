using Microsoft.Bot.Builder;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Care;

/// <summary>Which concern of a person was passed on last, by its name alone: Teams may deliver the press again, to any instance.</summary>
public sealed class ToldConcerns(IStorage storage, TimeProvider time)
{
    /// <summary>Longer than a turn lasts; what is under way for longer was cut off.</summary>
    private static readonly TimeSpan ATurn = TimeSpan.FromSeconds(20);

    /// <summary>Takes it on; what became of it instead, when another turn has it or had it.</summary>
    public async Task<Told?> ClaimAsync(PersonId from, string concern, CancellationToken ct)
    {
        var newest = await ReadAsync(from, ct);
        if (newest.Name == concern)
        {
            if (newest.IsTold)
            {
                return Told.Reached;
            }

            if (time.GetUtcNow() - newest.Since < ATurn)
            {
                return Told.UnderWay;
            }
        }

        (newest.Name, newest.Since, newest.IsTold) = (concern, time.GetUtcNow(), false);
        try
        {
            await WriteAsync(from, newest, ct);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Another turn was first.
            return Told.UnderWay;
        }
    }

    /// <summary>It has arrived, or may be passed on again.</summary>
    public async Task MarkAsync(PersonId from, string concern, bool isTold, CancellationToken ct)
    {
        var newest = await ReadAsync(from, ct);
        if (newest.Name == concern)
        {
            (newest.IsTold, newest.Since) = (isTold, DateTimeOffset.MinValue);
            await WriteAsync(from, newest, ct);
        }
    }

    private async Task<ToldConcern> ReadAsync(PersonId from, CancellationToken ct)
    {
        var found = await storage.ReadAsync([KeyOf(from)], ct);
        return found.TryGetValue(KeyOf(from), out var kept)
            ? (ToldConcern)kept
            : new ToldConcern { ETag = TableStorage.Unwritten };
    }

    private Task WriteAsync(PersonId from, ToldConcern newest, CancellationToken ct) =>
        storage.WriteAsync(new Dictionary<string, object> { [KeyOf(from)] = newest }, ct);

    internal static string KeyOf(PersonId from) => $"told/{from.Value}";
}

/// <summary>The newest concern of a person, without a word of it.</summary>
public sealed class ToldConcern : IStoreItem
{
    public string Name { get; set; } = "";

    public DateTimeOffset Since { get; set; }

    public bool IsTold { get; set; }

    public string? ETag { get; set; }
}
