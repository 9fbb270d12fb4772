using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>A meeting as Graph writes it.</summary>
internal static class EventJson
{
    public static JsonObject Write(Item item, string zone, Organisation organisation)
    {
        var meeting = item.Meeting;
        var organizer = organisation.Person(meeting.OrganizerId)!;
        var body = item.Change?.Body ?? meeting.Body;
        var version = $"{meeting.Number}.{item.Version}";
        return new JsonObject
        {
            ["@odata.etag"] = $"W/\"{version}\"",
            ["id"] = item.Id,
            ["createdDateTime"] = GraphTime.Moment(meeting.Created),
            ["lastModifiedDateTime"] = GraphTime.Moment(meeting.Modified),
            ["changeKey"] = version,
            ["categories"] = new JsonArray([.. meeting.Categories.Select(name => (JsonNode)name)]),
            ["transactionId"] = item.IsOrganizer ? meeting.TransactionId : null,
            ["originalStartTimeZone"] = meeting.StartZone,
            ["originalEndTimeZone"] = meeting.StartZone,
            ["iCalUId"] = $"040000008200E00074C5B7101A82E008{meeting.Number:X8}",
            ["uid"] = $"040000008200E00074C5B7101A82E008{meeting.Number:X8}",
            ["reminderMinutesBeforeStart"] = meeting.ReminderMinutes,
            ["isReminderOn"] = meeting.IsReminderOn,
            ["hasAttachments"] = false,
            ["subject"] = item.Subject,
            ["bodyPreview"] = body,
            ["importance"] = meeting.Importance,
            ["sensitivity"] = meeting.Sensitivity,
            ["isAllDay"] = false,
            ["isCancelled"] = item.IsCancelled,
            ["isDraft"] = false,
            ["isOrganizer"] = item.IsOrganizer,
            ["responseRequested"] = meeting.AsksForResponse,
            ["seriesMasterId"] = item.SeriesId,
            ["showAs"] = item.ShowAs,
            ["type"] = item.Type,
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(item.Id)}",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = meeting.JoinUrl is not null,
            ["onlineMeetingProvider"] = meeting.JoinUrl is null ? "unknown" : "teamsForBusiness",
            ["allowNewTimeProposals"] = meeting.AllowsNewTimes,
            ["hideAttendees"] = meeting.HidesAttendees,
            ["originalStart"] = item.Day is null ? null : GraphTime.Moment(item.OriginalUtc),
            ["responseStatus"] = Status(item.Response, meeting.AttendeeOf(item.Owner)?.RespondedAt),
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = body },
            ["start"] = GraphTime.Write(item.StartUtc, zone),
            ["end"] = GraphTime.Write(item.EndUtc, zone),
            ["location"] = Location(item),
            ["locations"] = new JsonArray(Location(item)),
            ["recurrence"] =
                meeting.Recurrence is { } recurrence && item.Day is null ? RecurrenceJson.Write(recurrence) : null,
            ["attendees"] = new JsonArray([.. meeting.Attendees.Select(attendee => Attendee(item, attendee))]),
            ["organizer"] = new JsonObject { ["emailAddress"] = Address(organizer.Name, organizer.Mail) },
            ["onlineMeeting"] = meeting.JoinUrl is { } url ? new JsonObject { ["joinUrl"] = url } : null,
        };
    }

    public static JsonObject Address(string? name, string mail) =>
        new() { ["name"] = name ?? mail, ["address"] = mail };

    private static JsonObject Attendee(Item item, Attendee attendee) =>
        new()
        {
            ["type"] = attendee.Type,
            ["status"] = Status(item.ResponseOf(attendee), attendee.RespondedAt),
            ["emailAddress"] = Address(attendee.Name, attendee.Mail),
        };

    // Before any answer the time is the first of all times, not absent.
    private static JsonObject Status(string response, DateTime? at) =>
        new() { ["response"] = response, ["time"] = GraphTime.Moment(at ?? DateTime.MinValue) };

    private static JsonObject Location(Item item) =>
        new() { ["displayName"] = item.Change?.Location ?? item.Meeting.Location, ["locationType"] = "default" };
}
