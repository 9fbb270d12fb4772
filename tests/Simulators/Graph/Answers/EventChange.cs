using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>PATCH /events/{id}: of a single event, a series, or one occurrence, which becomes an exception.</summary>
internal sealed class EventChange(
    Organisation organisation,
    Events events,
    Action<string> violation,
    TimeProvider clock
)
{
    private static readonly string[] OfAnOccurrence = ["subject", "body", "location", "start", "end"];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Answer Patch(Call call, string id)
    {
        Events.Writable(call);
        var item = organisation.Find(call.Owner, id);
        var body = EventBody.Checked(call.Body());
        Refuse(item, body);
        if (item.Meeting.JoinUrl is not null && body.ContainsKey("body"))
        {
            violation($"The body of an online meeting was changed, which loses its join information: {call.Request}");
        }

        var (startUtc, length) = Times(item, body);
        if (item.Day is { } day)
        {
            organisation.Move(item, startUtc, length, Now);
            Rewrite(item.Meeting.ChangeFor(day), body);
            organisation.Touch(item.Meeting, item.Change, Now);
        }
        else
        {
            PatchWhole(item, body, startUtc, length);
        }

        return new Answer(
            200,
            events.Written(
                call,
                item.Day is { } on ? item.Meeting.Occurrence(call.Owner, on) : item.Meeting.Whole(call.Owner)
            )
        );
    }

    private static void Refuse(Item item, JsonObject body)
    {
        if (!item.IsOrganizer)
        {
            throw GraphError.Denied();
        }

        if (body.ContainsKey("transactionId"))
        {
            throw GraphError.Invalid("transactionId cannot be changed.");
        }

        if (
            item.Day is not null
            && body.Select(one => one.Key)
                .FirstOrDefault(name => !name.StartsWith('@') && !OfAnOccurrence.Contains(name))
                is { } name
        )
        {
            throw GraphError.Invalid($"'{name}' belongs to the series and cannot be changed for one occurrence.");
        }
    }

    private static (DateTime StartUtc, TimeSpan Length) Times(Item item, JsonObject body)
    {
        var startUtc = body["start"] is { } start ? GraphTime.ReadUtc(start, "start") : item.StartUtc;
        var endUtc = body["end"] is { } end ? GraphTime.ReadUtc(end, "end") : item.EndUtc;
        return (startUtc, endUtc - startUtc);
    }

    private void PatchWhole(Item item, JsonObject body, DateTime startUtc, TimeSpan length)
    {
        var meeting = item.Meeting;
        var before = meeting.Recurrence;
        var (start, zone) = body["start"] is { } given
            ? GraphTime.Read(given, "start")
            : (Zones.ToLocal(startUtc, meeting.StartZone), meeting.StartZone);
        var after =
            !body.ContainsKey("recurrence") ? before
            : body["recurrence"] is { } pattern ? RecurrenceJson.Read(pattern, start, zone)
            : null;
        if (after is not null && after.Start != DateOnly.FromDateTime(Zones.ToLocal(startUtc, after.Zone)))
        {
            throw new GraphError(
                400,
                "ErrorPropertyValidationFailure",
                "startDate must be the day of the event's start."
            );
        }

        EventBody.Apply(body, new Meeting { OrganizerId = "", StartZone = "UTC" });
        organisation.Move(item, startUtc, length, Now);
        EventBody.Apply(body, meeting);
        Online.Begin(body, meeting);
        (meeting.Recurrence, meeting.StartZone) = (after, zone);
        if (before is not null && (after is null || !after.HasPatternOf(before)))
        {
            meeting.Changes.Clear();
        }

        organisation.Touch(meeting, null, Now);
    }

    private static void Rewrite(Change change, JsonObject body)
    {
        change.Subject = body["subject"] is { } subject ? StrictJson.Text(subject, "subject") : change.Subject;
        change.Body = body["body"] is { } content ? EventBody.Content(content) : change.Body;
        change.Location = body["location"] is { } location ? EventBody.Place(location) : change.Location;
    }
}
