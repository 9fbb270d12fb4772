using System.Collections.Frozen;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace RMBot.Storage;

/// <summary>A stored conversation may bring to life our own types, the SDK's and plain values; nothing else.</summary>
internal sealed class StateBinder : DefaultSerializationBinder
{
    private static readonly FrozenSet<Type> Plain = FrozenSet.ToFrozenSet([
        typeof(object),
        typeof(string),
        typeof(decimal),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(TimeSpan),
        typeof(Guid),
        typeof(Uri),
        typeof(Nullable<>),
        typeof(JObject),
        typeof(JArray),
        typeof(JValue),
    ]);

    public override Type BindToType(string? assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        return IsAllowed(type)
            ? type
            : throw new JsonSerializationException($"A stored conversation may not hold a {type.FullName}.");
    }

    private static bool IsAllowed(Type type)
    {
        if (type.IsArray)
        {
            return IsAllowed(type.GetElementType()!);
        }

        return type.IsGenericType
            ? IsOfOurs(type.GetGenericTypeDefinition()) && type.GetGenericArguments().All(IsAllowed)
            : IsOfOurs(type);
    }

    private static bool IsOfOurs(Type type) =>
        type.IsPrimitive
        || Plain.Contains(type)
        || IsIn(type, "RMBot")
        || IsIn(type, "Microsoft.Bot")
        || (type.IsGenericType && IsIn(type, "System.Collections"));

    private static bool IsIn(Type type, string root) =>
        type.Namespace is { } space && (space == root || space.StartsWith(root + ".", StringComparison.Ordinal));
}
