using System.Collections.Immutable;

namespace RMBot.Tests.Attacks;

/// <summary>What can be done to what a press carries, by whoever writes their own client.</summary>
internal static class Tampering
{
    public const int Megabyte = 1_000_000;

    private static readonly string Huge = new('x', Megabyte);

    private static readonly ImmutableArray<(string How, string Value)> Values =
    [
        ("empty", ""),
        ("blank", " \t\r\n"),
        ("below zero", "-1"),
        ("zero", "0"),
        ("beyond every number", "99999999999999999999"),
        ("no number", "NaN"),
        ("a flag of many", "3,7,-2147483648"),
        ("a moment beyond time", "9999-12-31T23:59:59.9999999+14:00"),
        ("a day that never was", "2026-02-31"),
        ("an array", "[1,2]"),
        ("an object", """{"$type":"System.IO.FileInfo"}"""),
        ("null in words", "null"),
        ("a path with everything", "../' or 1 eq 1 or '/\\#?%00\u0000\u202e"),
        ("half a character", "\ud83d"),
        ("a megabyte", Huge),
    ];

    private static readonly ImmutableDictionary<string, string> Extra = ImmutableDictionary.CreateRange([
        KeyValuePair.Create("role", "Mentor"),
        KeyValuePair.Create("stage", "Closed"),
        KeyValuePair.Create("visibility", "Partner"),
        KeyValuePair.Create("from.id", "id of Megan Bowen"),
        KeyValuePair.Create("executive", "id of Alex Wilber"),
        KeyValuePair.Create("$type", "System.Diagnostics.Process, System.Diagnostics.Process"),
        KeyValuePair.Create("__proto__", "polluted"),
        KeyValuePair.Create("", "nameless"),
    ]);

    /// <summary>Every way, one field at a time; the verb and whom it is about are tampered with elsewhere.</summary>
    public static IEnumerable<(string How, ImmutableDictionary<string, string> Data)> Of(
        ImmutableDictionary<string, string> honest,
        string? pair
    )
    {
        yield return ("more fields than there are", honest.SetItems(Extra));
        yield return ("nothing at all", ImmutableDictionary<string, string>.Empty);
        foreach (var (key, value) in honest.Where(known => known.Key != "verb" && known.Value != pair))
        {
            yield return ($"no {key}", honest.Remove(key));
            yield return ($"{key} renamed", honest.Remove(key).SetItem(key.ToUpperInvariant() + "2", value));
            foreach (var other in honest.Where(other => other.Key != key))
            {
                yield return ($"{key} with the value of {other.Key}", honest.SetItem(key, other.Value));
            }

            foreach (var (how, instead) in Values)
            {
                yield return ($"{key}: {how}", honest.SetItem(key, instead));
            }
        }
    }

    /// <summary>Whom it is about, as nobody would have it.</summary>
    public static IEnumerable<(string How, string Pair)> OfPairs =>
        Values.Where(value => value.How is not "empty").Select(value => (value.How, value.Value));
}
