using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Azure.Data.Tables;

/// <summary>A row as a bag of named values; its keys, time stamp and ETag are among them.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> values = [];

    public TableEntity() { }

    public TableEntity(string partitionKey, string rowKey)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) => this.values = new Dictionary<string, object>(values);

    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey);
        set => values[PropertyNames.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(PropertyNames.RowKey);
        set => values[PropertyNames.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => values[PropertyNames.Timestamp] = value;
    }

    public ETag ETag
    {
        get => GetString(PropertyNames.ETag) is { } etag ? new ETag(etag) : default;
        set => values[PropertyNames.ETag] = value.ToString();
    }

    public int Count => values.Count;
    public ICollection<string> Keys => values.Keys;
    ICollection<object> IDictionary<string, object>.Values => values.Values;
    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    public object this[string key]
    {
        get => values.TryGetValue(key, out var value) ? value : null;
        set => values[key] = value;
    }

    public string GetString(string key) => (string)Typed<string>(key);

    public int? GetInt32(string key) => (int?)Typed<int>(key);

    public long? GetInt64(string key) => (long?)Typed<long>(key);

    public double? GetDouble(string key) => (double?)Typed<double>(key);

    public bool? GetBoolean(string key) => (bool?)Typed<bool>(key);

    public Guid? GetGuid(string key) => (Guid?)Typed<Guid>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        this[key] is DateTime moment ? moment : (DateTimeOffset?)Typed<DateTimeOffset>(key);

    public DateTime? GetDateTime(string key) =>
        this[key] is DateTimeOffset moment ? moment.UtcDateTime : (DateTime?)Typed<DateTime>(key);

    public byte[] GetBinary(string key) => this[key] is BinaryData data ? data.ToArray() : (byte[])Typed<byte[]>(key);

    public BinaryData GetBinaryData(string key) =>
        this[key] is byte[] bytes ? BinaryData.FromBytes(bytes) : (BinaryData)Typed<BinaryData>(key);

    public void Add(string key, object value) => values.Add(key, value);

    public bool ContainsKey(string key) => values.ContainsKey(key);

    public bool Remove(string key) => values.Remove(key);

    public bool TryGetValue(string key, out object value) => values.TryGetValue(key, out value);

    public void Clear() => values.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) =>
        values.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => values.Contains(item);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        values.Contains(item) && values.Remove(item.Key);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)values).CopyTo(array, arrayIndex);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    private object Typed<T>(string key) =>
        this[key] switch
        {
            null => null,
            T value => value,
            var other => throw new InvalidOperationException(
                $"'{key}' holds a {other.GetType().Name}, not a {typeof(T).Name}."
            ),
        };
}
