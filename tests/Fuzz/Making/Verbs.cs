using System.Reflection;

namespace RMBot.Fuzzing;

/// <summary>Every verb a button of the coach's can have.</summary>
internal static class Verbs
{
    public static readonly string[] All =
    [
        .. typeof(CoachDialog)
            .Assembly.GetTypes()
            .Where(type =>
                type.Name != nameof(Cards.Card)
                && (
                    type.Name.EndsWith("Cards", StringComparison.Ordinal)
                    || type.Name.EndsWith("Forms", StringComparison.Ordinal)
                )
            )
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => field.GetRawConstantValue())
            .OfType<string>()
            .Where(value => value.Contains('.') && !value.EndsWith('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>After these a pair or a person is gone, and with it what else could be tried.</summary>
    public static bool AreFinal(string verb) =>
        verb is "care.end" or "purpose.drop" or "release.leave" or "review.finish"
        || verb.Contains("delete", StringComparison.Ordinal)
        || verb.Contains("erase", StringComparison.Ordinal)
        || verb.Contains("decline", StringComparison.Ordinal);
}
