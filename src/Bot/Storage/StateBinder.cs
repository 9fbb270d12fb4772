using System.Collections.Frozen;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>
/// A stored conversation may bring to life what our talks keep, what the SDK keeps of them, and plain values; nothing else, and
/// no service, whoever wrote it: the SDK has classes that make folders as soon as they are made.
/// </summary>
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
        typeof(DialogState),
        typeof(DialogInstance),
        typeof(PromptOptions),
        typeof(Answer<>),
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
        || (IsIn(type, "RMBot") && IsKept(type))
        || IsIn(type, "Microsoft.Bot.Schema")
        || (type.IsGenericType && IsIn(type, "System.Collections"));

    /// <summary>A record, a value, or an item with a version: all that a talk is made of.</summary>
    private static bool IsKept(Type type) =>
        type.IsValueType || type.IsAssignableTo(typeof(IStoreItem)) || type.GetMethod("<Clone>$") is not null;

    private static bool IsIn(Type type, string root) =>
        type.Namespace is { } space && (space == root || space.StartsWith(root + ".", StringComparison.Ordinal));
}
