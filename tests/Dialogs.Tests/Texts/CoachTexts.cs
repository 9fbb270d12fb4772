using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Tests.Texts;

/// <summary>Every text class of the product, its accessors with every argument there is for them, and its resource.</summary>
internal static partial class CoachTexts
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly string[] Names = ["Aaron", "Bertha", "Cyrus"];
    private static readonly string[] IdParameters = ["question", "id"];

    public static readonly Type[] Classes =
    [
        .. typeof(CoachDialog)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(global::RMBot.Texts)))
            .OrderBy(type => type.Name),
    ];

    /// <summary>All texts, as they stand in the resources.</summary>
    public static IEnumerable<(string Name, string Text)> All =>
        from type in Classes
        from entry in ResourceOf(type)
        select ($"{type.Name}.{entry.Key}", entry.Value);

    public static Dictionary<string, string> ResourceOf(Type type) =>
        new ResourceManager(type)
            .GetResourceSet(English, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    /// <summary>Every accessor with every id and every enum value, and names, numbers and dates for the rest.</summary>
    public static IEnumerable<Use> UsesOf(Type type, CultureInfo? culture = null)
    {
        var ids = ResourceOf(type).Keys.Where(key => key.Contains('_')).Select(key => key.Split('_', 2)[1]).Distinct();
        var made = Activator.CreateInstance(type, culture ?? English)!;
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(string) || method.ReturnType == typeof(string[]));
        foreach (var method in methods)
        {
            var parameters = method.GetParameters();
            var choices = parameters.Select((parameter, at) => ValuesFor(parameter, at, [.. ids]));
            foreach (var arguments in Combined(choices))
            {
                yield return new Use(
                    type,
                    method.Name.Replace("get_", "", StringComparison.Ordinal),
                    arguments,
                    () =>
                        method.Invoke(made, arguments) is string[] several
                            ? several[0]
                            : (string)method.Invoke(made, arguments)!,
                    parameters.Count(parameter => !IsId(parameter)),
                    parameters.Any(IsId)
                );
            }
        }
    }

    public static int[] PlaceholdersIn(string text) =>
        [.. Placeholder().Matches(text).Select(found => int.Parse(found.Groups[1].Value)).Distinct().Order()];

    private static bool IsId(ParameterInfo parameter) => IdParameters.Contains(parameter.Name);

    private static object?[] ValuesFor(ParameterInfo parameter, int at, string[] ids)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return IsId(parameter) ? [.. ids]
            : type.IsEnum
                ?
                [
                    .. Enum.GetValues(type).Cast<object?>(),
                    .. type == parameter.ParameterType ? [] : new object?[] { null },
                ]
            : type == typeof(string) ? [Names[at]]
            : parameter.Name == "rating" ? [1, 2, 3, 4, 5]
            : parameter.Name == "weeks" ? [1, 2, 4, 8]
            : type == typeof(int) ? [1, 60, 90, 120]
            : type == typeof(DateOnly) ? [new DateOnly(2026, 9, 3)]
            : type == typeof(DateTime) ? [new DateTime(2026, 9, 3, 10, 0, 0)]
            : type == typeof(ReviewDraft)
                ?
                [
                    .. from role in Enum.GetValues<Role>()
                    from kind in Enum.GetValues<PairKind>()
                    select ReviewDraft.New(APair.Active() with { Kind = kind }, role),
                ]
            : throw new NotSupportedException($"Say what to give for a {type.Name}.");
    }

    private static IEnumerable<object?[]> Combined(IEnumerable<object?[]> choices) =>
        choices.Aggregate<object?[], IEnumerable<object?[]>>(
            [
                [],
            ],
            (sofar, values) => sofar.SelectMany(before => values.Select(value => (object?[])[.. before, value]))
        );

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Placeholder();

    /// <summary>One accessor, called with certain arguments.</summary>
    /// <param name="Given">How many of them go into the text.</param>
    /// <param name="TakesId">Whether the first of them names the question or the thing a text is about.</param>
    internal sealed record Use(Type Type, string Name, object?[] Arguments, Func<string> Read, int Given, bool TakesId)
    {
        public override string ToString() => $"{Type.Name}.{Name}({string.Join(", ", Arguments)})";
    }
}
