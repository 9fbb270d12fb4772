namespace RMBot.Teams;

/// <summary>
/// The hosts that are Teams. Whoever is written to gets the bot's token and what people said, so nothing is taken from or sent
/// to any other, whatever an activity or a stored address says.
/// </summary>
/// <param name="hosts">Names without scheme, port or path.</param>
/// <param name="allowsThisMachine">Whether a client on this machine may stand in for Teams, over plain HTTP too.</param>
public sealed class TeamsHosts(IReadOnlyCollection<string> hosts, bool allowsThisMachine)
{
    /// <summary>The connectors of the public cloud and of GCC, GCC High and DoD (platform page "Proactive serviceUrl").</summary>
    public static IReadOnlyList<string> OfMicrosoft { get; } =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>Whether a service URL is one of Teams: over HTTPS, at a listed host, with nothing in it that names another.</summary>
    public bool IsTrusted(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && (url.IsLoopback ? IsTrustedHere(url) : IsListed(url) && IsEncrypted(url));

    private bool IsTrustedHere(Uri url) =>
        (allowsThisMachine || IsListed(url)) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    private bool IsListed(Uri url) => hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static bool IsEncrypted(Uri url) => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort;
}
