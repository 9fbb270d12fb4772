namespace RMBot.Programme;

/// <summary>Under which names Entra issues the tokens of a tenant.</summary>
internal static class EntraIssuers
{
    /// <summary>The form of version 1 and of version 2; an app registration chooses one of them.</summary>
    /// <param name="origin">Of the authority.</param>
    public static string[] Of(string tenant, string origin) =>
        [$"https://{IssuerOfVersion1(origin)}/{tenant}/", $"{origin}/{tenant}/v2.0"];

    /// <summary>Of the national clouds only China's has a name of its own.</summary>
    private static string IssuerOfVersion1(string origin) =>
        origin.EndsWith(".cn", StringComparison.OrdinalIgnoreCase) ? "sts.chinacloudapi.cn" : "sts.windows.net";
}
