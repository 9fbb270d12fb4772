using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>Who is invited, as a body says it.</summary>
internal static class AttendeesBody
{
    public static List<Attendee> Read(JsonNode? value, IReadOnlyList<Attendee> invited)
    {
        var attendees = StrictJson.List(value, "attendees").Select(Attendee).ToList();
        if (attendees.Count > 500)
        {
            throw GraphError.Invalid("An event has at most 500 attendees.");
        }

        // Who is already invited keeps the answer they gave.
        return
        [
            .. attendees.Select(attendee =>
                invited.FirstOrDefault(known => known.Mail.Equals(attendee.Mail, StringComparison.OrdinalIgnoreCase))
                ?? attendee
            ),
        ];
    }

    private static Attendee Attendee(JsonNode? value)
    {
        var attendee = StrictJson.Object(
            value,
            "attendee",
            "microsoft.graph.attendee",
            "type",
            "emailAddress",
            "status"
        );
        var address = StrictJson.Object(
            attendee["emailAddress"],
            "emailAddress",
            "microsoft.graph.emailAddress",
            "address",
            "name"
        );
        var mail = StrictJson.Text(address["address"], "address");
        return mail.Contains('@', StringComparison.Ordinal)
            ? new Attendee
            {
                Mail = mail,
                Name = address["name"] is { } name ? StrictJson.Text(name, "name") : null,
                Type = StrictJson.OneOf(attendee["type"] ?? "required", "type", "required", "optional", "resource"),
            }
            : throw new GraphError(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
    }
}
