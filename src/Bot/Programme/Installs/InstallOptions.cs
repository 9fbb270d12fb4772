namespace RMBot.Programme.Installs;

/// <summary>Section Installing: what the coach may do in Microsoft 365 on its own behalf. Off unless an administrator allowed it.</summary>
public sealed class InstallOptions
{
    /// <summary>
    /// Whether the coach may be installed for people, which takes the application permission
    /// TeamsAppInstallation.ReadWriteSelfForUser.All.
    /// </summary>
    public bool Enabled { get; set; }

    /// <summary>The app's id in its manifest; with it the catalogue is asked, which takes AppCatalog.Read.All.</summary>
    public string ManifestId { get; set; } = "";

    /// <summary>The app's id in the organisation's catalogue, as Teams admin center shows it; then nobody is asked.</summary>
    public string CatalogId { get; set; } = "";

    /// <summary>Whether lists are checked for reporting lines, which takes the application permission User.Read.All.</summary>
    public bool ChecksLines { get; set; }

    /// <summary>Installations a second of one instance; Teams allows 30 an app and tenant (platform page "Proactive messaging").</summary>
    public int PerSecond { get; set; } = 10;
}
