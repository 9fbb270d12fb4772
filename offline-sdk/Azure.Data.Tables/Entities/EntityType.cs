using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>The properties of an own entity class that are kept in its row; found once per class.</summary>
internal sealed class EntityType
{
    private static readonly ConcurrentDictionary<Type, EntityType> Known = new();

    private static readonly string[] Own =
    [
        nameof(ITableEntity.PartitionKey),
        nameof(ITableEntity.RowKey),
        nameof(ITableEntity.Timestamp),
        nameof(ITableEntity.ETag),
    ];

    private readonly List<(string Name, PropertyInfo Property)> columns;

    private EntityType(Type type) =>
        columns = [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Where(property => property.CanRead && property.SetMethod is { IsPublic: true })
                .Where(property => !Own.Contains(property.Name))
                .Where(property => property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null)
                .Select(property =>
                    (property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name, property)
                ),
        ];

    public static EntityType Of(Type type) => Known.GetOrAdd(type, static missing => new EntityType(missing));

    public IEnumerable<(string Name, object Value)> Read(object entity) =>
        columns.Select(column =>
        {
            var value = column.Property.GetValue(entity);
            return (column.Name, value is Enum named ? named.ToString() : value);
        });

    public void Fill(object entity, Dictionary<string, object> values)
    {
        foreach (var (name, property) in columns)
            if (values.TryGetValue(name, out var value) && value is not null)
                Set(entity, property, value);
    }

    private static void Set(object entity, PropertyInfo property, object value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (!type.IsEnum)
            property.SetValue(entity, Converted(value, type));
        else if (Enum.TryParse(type, value as string, out var named))
            property.SetValue(entity, named);
    }

    private static object Converted(object value, Type type) =>
        value switch
        {
            int number when type == typeof(long) => (long)number,
            int number when type == typeof(double) => (double)number,
            DateTimeOffset moment when type == typeof(DateTime) => moment.UtcDateTime,
            byte[] bytes when type == typeof(BinaryData) => BinaryData.FromBytes(bytes),
            _ => value,
        };
}
