namespace RMBot.Calendar;

/// <summary>Section Calendar: whether and how the coach reaches people's calendars.</summary>
public sealed class CalendarOptions
{
    /// <summary>The bot's OAuth connection to Microsoft Graph; empty when calendars are not connected.</summary>
    public string Connection { get; set; } = "";

    /// <summary>Where Microsoft Graph is; other than this only in a national cloud or against a simulator.</summary>
    public string GraphAddress { get; set; } = "https://graph.microsoft.com/v1.0";

    public bool IsConnected => Connection.Length > 0;

    /// <summary>Whether it is an address at all, and one that keeps a token secret on the way.</summary>
    /// <param name="mayBeOpen">In Development, where nothing is secret.</param>
    public bool CanBeReached(bool mayBeOpen) =>
        Uri.TryCreate(GraphAddress, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (mayBeOpen && address.Scheme == Uri.UriSchemeHttp));
}
