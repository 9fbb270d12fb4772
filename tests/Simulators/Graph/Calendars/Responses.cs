namespace RMBot.Simulators.Graph.Calendars;

internal static class Responses
{
    public const string None = "none";
    public const string NotResponded = "notResponded";
    public const string Organizer = "organizer";
    public const string Accepted = "accepted";
    public const string Tentative = "tentativelyAccepted";
    public const string Declined = "declined";
}
