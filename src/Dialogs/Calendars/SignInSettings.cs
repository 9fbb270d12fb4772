namespace RMBot.Calendars;

/// <summary>How the executive lets the coach see the calendars.</summary>
/// <param name="Connection">The bot's OAuth connection; empty when no calendars are connected, and then nobody is asked.</param>
public sealed record SignInSettings(string Connection) : Discreet
{
    public bool IsOffered => Connection.Length > 0;
}
