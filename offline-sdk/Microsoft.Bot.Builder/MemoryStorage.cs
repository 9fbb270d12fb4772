using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _items;
    private readonly JsonSerializer _serializer;
    private int _lastETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(BotJson.Typed, dictionary) { }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Stored(key) is { } item)
            {
                found[key] = item.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var item = value is null ? null : JObject.FromObject(value, _serializer);
            lock (_lock)
            {
                if (value is IStoreItem change)
                {
                    CheckETag(change.ETag, (string)_items.GetValueOrDefault(key)?[ETag]);
                    item.Remove(nameof(IStoreItem.ETag));
                    item[ETag] = (++_lastETag).ToString(CultureInfo.InvariantCulture);
                }

                _items[key] = item;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    // The wording is part of the contract: middleware tells a conflict from a failure by its beginning.
    private static void CheckETag(string expected, string current)
    {
        if (current is not null && expected is not null && expected != "*" && expected != current)
        {
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");
        }
    }

    // An item is replaced, never changed, once it is stored: it may be read outside the lock.
    private JObject Stored(string key)
    {
        lock (_lock)
        {
            return _items.GetValueOrDefault(key);
        }
    }
}
