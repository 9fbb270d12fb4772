using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/events: book, read, cancel, delete. Changing one is in EventChange.</summary>
internal sealed class Events(Organisation organisation, GraphHabits habits, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Answer Book(Call call)
    {
        Writable(call);
        var body = EventBody.Checked(call.Body());
        var (start, zone) = GraphTime.Read(body["start"], "start");
        var startUtc = Zones.ToUtc(start, zone);
        var meeting = new Meeting
        {
            OrganizerId = call.Owner.Id,
            StartZone = zone,
            StartUtc = startUtc,
            Length = GraphTime.ReadUtc(body["end"], "end") - startUtc,
            Recurrence = body["recurrence"] is { } pattern ? RecurrenceJson.Read(pattern, start, zone) : null,
            TransactionId = body["transactionId"] is { } id ? StrictJson.Text(id, "transactionId") : null,
        };
        if (meeting.Length < TimeSpan.Zero)
        {
            throw new GraphError(400, "ErrorPropertyValidationFailure", "The end must not be before the start.");
        }

        EventBody.Apply(body, meeting);
        RefuseSecond(call, meeting);
        organisation.Add(meeting, Now);
        Online.Begin(body, meeting);
        BeginOnAMatchingDay(meeting);
        var written = EventJson.Write(meeting.Whole(call.Owner), call.Zone, organisation);
        if (habits.JoinUrlComesLater)
        {
            written["onlineMeeting"] = null;
        }

        return new Answer(201, written);
    }

    public Answer Get(Call call, string id)
    {
        Readable(call);
        call.AllowsOnly("$select");
        return new Answer(200, Written(call, organisation.Find(call.Owner, id)));
    }

    public Answer Cancel(Call call, string id)
    {
        Writable(call);
        if (call.Request.Body.Length > 0)
        {
            // The client writes the parameters of actions with a capital letter, and Graph takes both.
            _ = StrictJson.Object(call.Body(), "cancel", "microsoft.graph.cancel", "comment", "Comment");
        }

        organisation.Cancel(organisation.Find(call.Owner, id), Now);
        return new Answer(202);
    }

    public Answer Delete(Call call, string id)
    {
        Writable(call);
        organisation.Delete(organisation.Find(call.Owner, id), Now);
        return new Answer(204);
    }

    public JsonObject Written(Call call, Item item) =>
        EventJson.Write(item, call.Zone, organisation).Selected(call.Request, "microsoft.graph.event");

    public static void Readable(Call call)
    {
        call.Needs(GraphScope.CalendarsRead, GraphScope.CalendarsReadBasic, GraphScope.CalendarsReadWrite);
        OnlyOwn(call);
    }

    public static void Writable(Call call)
    {
        call.Needs(GraphScope.CalendarsReadWrite);
        OnlyOwn(call);
    }

    private static void OnlyOwn(Call call)
    {
        if (!call.IsOwn)
        {
            throw GraphError.Denied();
        }
    }

    private void RefuseSecond(Call call, Meeting meeting)
    {
        var known = organisation.Meetings.Find(known =>
            known.OrganizerId == call.Owner.Id
            && known.TransactionId is not null
            && known.TransactionId == meeting.TransactionId
        );
        if (known is not null)
        {
            throw new GraphError(
                habits.DuplicateStatus,
                "ErrorDuplicateTransactionId",
                "Your request can't be completed because another meeting with the same transaction id exists."
            )
            {
                ExistingEventId = habits.DuplicateNamesExisting ? known.Whole(call.Owner).Id : null,
            };
        }
    }

    /// <summary>A weekly series that does not fall on its start's day begins on the first day that it does.</summary>
    private static void BeginOnAMatchingDay(Meeting meeting)
    {
        if (meeting.Recurrence is { } recurrence)
        {
            meeting.StartUtc = meeting
                .Occurrence(new SimulatedPerson("", "", ""), recurrence.AllDays().First())
                .OriginalUtc;
        }
    }
}
