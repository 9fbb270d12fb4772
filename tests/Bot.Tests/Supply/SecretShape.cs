using System.Text.RegularExpressions;

namespace RMBot.Bot.Tests.Supply;

/// <summary>What a kind of secret looks like, as those who make them document it.</summary>
internal sealed record SecretShape(string Name, Regex Pattern)
{
    public static readonly SecretShape[] All =
    [
        Of("a private key", "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"),
        // 64 bytes; npm's checksums, as long, begin with their algorithm.
        Of(
            "a storage or Service Bus key",
            "(?<!sha512-)(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=]))"
        ),
        Of("a shared access signature", "[?&;]sig=[A-Za-z0-9%+/]{16,}"),
        Of("a client secret of Entra", "(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{31,34}"),
        Of("a token", @"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}"),
        Of("a header with a token", "[Bb]earer [A-Za-z0-9._~+/-]{20,}"),
        Of("a password in an address", """[a-zA-Z][a-zA-Z0-9+.-]*://[^/\s:@"'<>{}$()]+:[^/\s:@"'<>{}$()]+@"""),
        Of(
            "a password",
            """(?i)(?:password|passwd|pwd|secret|api_?key|accesskey)["']?\s*[:=]\s*["'][^"'\s{}$<>]{12,}["']"""
        ),
        Of(
            "a token of GitHub, npm, NuGet, Slack or AWS",
            @"\b(?:gh[pousr]_\w{36}|github_pat_\w{20,}|npm_\w{36}|oy2[a-z0-9]{43}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})"
        ),
        Of("a key of Application Insights", "InstrumentationKey=[0-9a-f]{8}-"),
    ];

    private static SecretShape Of(string name, string pattern) =>
        new(name, new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)));
}
