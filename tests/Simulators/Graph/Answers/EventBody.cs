using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>Writes what a body says into a meeting, apart from its times.</summary>
internal static class EventBody
{
    private static readonly string[] Properties =
    [
        "subject",
        "body",
        "start",
        "end",
        "location",
        "attendees",
        "recurrence",
        "isOnlineMeeting",
        "onlineMeetingProvider",
        "isReminderOn",
        "reminderMinutesBeforeStart",
        "allowNewTimeProposals",
        "responseRequested",
        "hideAttendees",
        "showAs",
        "sensitivity",
        "importance",
        "isAllDay",
        "categories",
        "transactionId",
    ];

    public static JsonObject Checked(JsonObject body) =>
        StrictJson.Object(body, "event", "microsoft.graph.event", Properties);

    public static void Apply(JsonObject body, Meeting meeting)
    {
        foreach (var (name, value) in body)
        {
            Apply(name, value, meeting);
        }
    }

    private static void Apply(string name, JsonNode? value, Meeting meeting)
    {
        switch (name)
        {
            case "subject":
                meeting.Subject = StrictJson.Text(value, name);
                break;
            case "body":
                meeting.Body = Content(value);
                break;
            case "location":
                meeting.Location = Place(value);
                break;
            case "attendees":
                meeting.Attendees = AttendeesBody.Read(value, meeting.Attendees);
                break;
            case "isReminderOn":
                meeting.IsReminderOn = StrictJson.Flag(value, name);
                break;
            case "reminderMinutesBeforeStart":
                meeting.ReminderMinutes = StrictJson.Number(value, name);
                break;
            case "allowNewTimeProposals":
                meeting.AllowsNewTimes = StrictJson.Flag(value, name);
                break;
            case "responseRequested":
                meeting.AsksForResponse = StrictJson.Flag(value, name);
                break;
            case "hideAttendees":
                meeting.HidesAttendees = StrictJson.Flag(value, name);
                break;
            case "showAs":
                meeting.ShowAs = StrictJson.OneOf(value, name, "free", "tentative", "busy", "oof", "workingElsewhere");
                break;
            case "sensitivity":
                meeting.Sensitivity = StrictJson.OneOf(value, name, "normal", "personal", "private", "confidential");
                break;
            case "importance":
                meeting.Importance = StrictJson.OneOf(value, name, "low", "normal", "high");
                break;
            case "categories":
                meeting.Categories = [.. StrictJson.List(value, name).Select(one => StrictJson.Text(one, name))];
                break;
            case "isAllDay" when StrictJson.Flag(value, name):
                throw GraphError.Invalid("All-day events are not simulated.");
            case "onlineMeetingProvider":
                _ = StrictJson.OneOf(
                    value,
                    name,
                    "teamsForBusiness",
                    "skypeForBusiness",
                    "skypeForConsumer",
                    "unknown"
                );
                break;
        }
    }

    public static string Content(JsonNode? value)
    {
        var body = StrictJson.Object(value, "body", "microsoft.graph.itemBody", "contentType", "content");
        _ = StrictJson.OneOf(body["contentType"] ?? "text", "contentType", "text", "html");
        return StrictJson.Text(body["content"], "content");
    }

    public static string Place(JsonNode? value) =>
        StrictJson.Object(value, "location", "microsoft.graph.location", "displayName", "locationType", "locationUri")
            is { } place
        && place["displayName"] is { } name
            ? StrictJson.Text(name, "displayName")
            : "";
}
