using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>A version as an entity tag (RFC 9110, 8.8.3): strong, because it changes with every write.</summary>
internal static class Tag
{
    private const string Any = "*";
    private const int Length = 16;

    public static string Of(string version) => $"\"{Keys.Hash(version)[..Length]}\"";

    /// <summary>Whether what If-Match names is this version.</summary>
    public static bool IsMet(string ifMatch, string version) =>
        ifMatch.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == Any || tag == Of(version));
}
