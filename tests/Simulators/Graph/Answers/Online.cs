using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>The Teams meeting of an event: once there, it stays.</summary>
internal static class Online
{
    public static void Begin(JsonObject body, Meeting meeting)
    {
        if (
            meeting.JoinUrl is null
            && body["isOnlineMeeting"] is { } online
            && StrictJson.Flag(online, "isOnlineMeeting")
        )
        {
            meeting.JoinUrl =
                $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{meeting.Number:D8}%40thread.v2/0";
        }
    }
}
