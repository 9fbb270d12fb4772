using System.Text.RegularExpressions;

namespace RMBot.Package;

/// <summary>What is wrong with something that was given, as a sentence that says what to give instead; null when nothing is.</summary>
public static partial class Given
{
    public static string? ProblemWithId(string name, string id) =>
        Guid.TryParseExact(id, "D", out var known) && known != Guid.Empty
            ? null
            : $"{name} needs an id such as 3f2b8a7c-0d41-4e6f-9a52-1c7d8e9f0a1b, not '{id}'.";

    public static string? ProblemWithHost(string host) =>
        Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.') && !host.EndsWith('.')
            ? null
            : $"--host needs the bot's host name alone, such as coach.contoso.com, not '{host}'.";

    public static string? ProblemWithVersion(string version) =>
        Version().IsMatch(version)
            ? null
            : $"--version needs three numbers such as 1.4.0, without leading zeros, not '{version}'.";

    public static string? ProblemWithSchema(string schema) =>
        Schema().IsMatch(schema)
            ? null
            : $"--schema needs a manifest version from 1.24 to 1.30, such as {AppIds.UsualSchema}, not '{schema}'.";

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)\z")]
    private static partial Regex Version();

    /// <summary>Before 1.24 there are ten commands at most; after 1.30 nothing is known yet.</summary>
    [GeneratedRegex(@"^1\.(2[4-9]|30)\z")]
    private static partial Regex Schema();
}
