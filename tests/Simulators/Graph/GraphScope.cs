namespace RMBot.Simulators.Graph;

/// <summary>The permissions, delegated or of an application, that the simulated endpoints know.</summary>
public static class GraphScope
{
    public const string AppCatalogReadAll = "AppCatalog.Read.All";
    public const string CalendarsRead = "Calendars.Read";
    public const string CalendarsReadBasic = "Calendars.ReadBasic";
    public const string CalendarsReadShared = "Calendars.Read.Shared";
    public const string CalendarsReadWrite = "Calendars.ReadWrite";
    public const string CalendarsReadWriteShared = "Calendars.ReadWrite.Shared";
    public const string MailboxSettingsRead = "MailboxSettings.Read";
    public const string InstallSelf = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    public const string UserRead = "User.Read";
    public const string UserReadAll = "User.Read.All";
    public const string UserReadBasicAll = "User.ReadBasic.All";

    public static IReadOnlyList<string> All =>
        [CalendarsReadWrite, CalendarsReadShared, MailboxSettingsRead, UserRead, UserReadBasicAll, UserReadAll];
}
