using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot;

/// <summary>What the host must be told; checked at start, one clear sentence for each thing that is missing.</summary>
public sealed class CoachOptions
{
    /// <summary>The bot's Entra application id; empty only in Development, where nobody is authenticated.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>UserAssignedMSI or SingleTenant.</summary>
    public string MicrosoftAppType { get; set; } = "";

    /// <summary>The bot's own tenant.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>Tenants whose people are coached, separated by commas; the bot's own tenant when empty.</summary>
    public string AllowedTenants { get; set; } = "";

    /// <summary>Hosts of the Teams services that may be written to, separated by commas; those of Microsoft's clouds when empty.</summary>
    public string ServiceHosts { get; set; } = "";

    /// <summary>The Entra object ids of the people who run the first programme whatever is stored, separated by commas.</summary>
    public string Organisers { get; set; } = "";

    public IReadOnlyList<PersonId> OrganiserIds => [.. Split(Organisers).Select(id => new PersonId(id))];

    /// <summary>Of the people who are coached.</summary>
    public IReadOnlyList<string> Tenants => Split(AllowedTenants.Length > 0 ? AllowedTenants : MicrosoftAppTenantId);

    public IReadOnlyList<string> TrustedHosts =>
        Split(ServiceHosts) is { Length: > 0 } own ? own : TeamsHosts.OfMicrosoft;

    public bool IsAllowed(string? tenant) =>
        LetsAnyTenantIn || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether something that names these tenants is for the coach: one and the same, wherever it is named.</summary>
    public bool AreAllowed(IReadOnlyList<string> tenants) =>
        LetsAnyTenantIn || (tenants.Count == 1 && IsAllowed(tenants[0]));

    private bool LetsAnyTenantIn => AllowedTenants.Length == 0 && MicrosoftAppTenantId.Length == 0;

    private static string[] Split(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
