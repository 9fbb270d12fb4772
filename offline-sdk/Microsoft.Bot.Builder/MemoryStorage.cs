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
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item is not null)
                {
                    found[key] = item.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                CheckETag(value as IStoreItem, _items.GetValueOrDefault(key));
                var item = value is null ? null : JObject.FromObject(value, _serializer);
                if (value is IStoreItem)
                {
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
    private static void CheckETag(IStoreItem change, JObject stored)
    {
        var current = (string)stored?[ETag];
        if (current is not null && change?.ETag is { } expected && expected != "*" && expected != current)
        {
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");
        }
    }
}
