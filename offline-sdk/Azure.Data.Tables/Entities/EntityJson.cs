using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>An entity to and from the row that travels.</summary>
internal static class EntityJson
{
    public static byte[] Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            EdmWriter.Write(json, PropertyNames.PartitionKey, entity.PartitionKey);
            EdmWriter.Write(json, PropertyNames.RowKey, entity.RowKey);
            foreach (var (name, value) in Columns(entity))
                EdmWriter.Write(json, name, value);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static T Read<T>(JsonElement row)
        where T : class, ITableEntity
    {
        var values = EdmReader.Read(row);
        if (typeof(T) == typeof(TableEntity))
            return (T)(ITableEntity)new TableEntity(values);

        var entity = Activator.CreateInstance<T>();
        entity.PartitionKey = values.GetValueOrDefault(PropertyNames.PartitionKey) as string;
        entity.RowKey = values.GetValueOrDefault(PropertyNames.RowKey) as string;
        entity.Timestamp = values.GetValueOrDefault(PropertyNames.Timestamp) as DateTimeOffset?;
        entity.ETag = values.GetValueOrDefault(PropertyNames.ETag) is string etag ? new ETag(etag) : default;
        EntityType.Of(typeof(T)).Fill(entity, values);
        return entity;
    }

    private static IEnumerable<(string Name, object Value)> Columns(ITableEntity entity) =>
        entity is TableEntity bag
            ? bag.Where(IsColumn).Select(pair => (pair.Key, pair.Value))
            : EntityType.Of(entity.GetType()).Read(entity);

    private static bool IsColumn(KeyValuePair<string, object> pair) =>
        pair.Key
            is not (
                PropertyNames.PartitionKey
                or PropertyNames.RowKey
                or PropertyNames.Timestamp
                or PropertyNames.ETag
            );
}
