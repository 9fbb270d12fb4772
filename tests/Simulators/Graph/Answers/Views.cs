using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/calendarView and /events/{id}/instances: what happens in a range, page by page.</summary>
internal sealed class Views(Organisation organisation, Events events)
{
    public Answer Calendar(Call call)
    {
        Events.Readable(call);
        call.AllowsOnly("startDateTime", "endDateTime", "$top", "$skip", "$select", "$orderby");
        RefuseOtherOrders(call);
        var (from, to) = Range(call);
        return Page(call, organisation.Between(call.Owner, from, to));
    }

    public Answer Instances(Call call, string id)
    {
        Events.Readable(call);
        call.AllowsOnly("startDateTime", "endDateTime", "$top", "$skip", "$select");
        var (from, to) = Range(call);
        var series = organisation.Find(call.Owner, id);
        if (!series.IsSeries)
        {
            throw GraphError.Invalid("Only a series has instances.");
        }

        return Page(call, organisation.Between(call.Owner, from, to).Where(item => item.Meeting == series.Meeting));
    }

    public static (DateTime From, DateTime To) Range(Call call)
    {
        var from = GraphTime.ReadQuery(call.Query("startDateTime"), "startDateTime");
        var to = GraphTime.ReadQuery(call.Query("endDateTime"), "endDateTime");
        return from <= to
            ? (from, to)
            : throw new GraphError(400, "ErrorInvalidParameter", "endDateTime must not be before startDateTime.");
    }

    private Answer Page(Call call, IEnumerable<Item> items)
    {
        Selection.Check(call.Request, "microsoft.graph.event", EventNames(call));
        var (top, skip) = (call.Number("$top", 10, 1000), call.Number("$skip", 0, int.MaxValue));
        var rest = items.Skip(skip).Take(top + 1).ToArray();
        return Answer.Page(
            rest.Take(top).Select(item => events.Written(call, item)),
            rest.Length > top ? call.LinkWith("$skip", $"{skip + top}") : null
        );
    }

    private IEnumerable<string> EventNames(Call call) =>
        EventJson
            .Write(
                new Item(new Meeting { OrganizerId = call.Owner.Id, StartZone = "UTC" }, call.Owner, null, default),
                "UTC",
                organisation
            )
            .Select(property => property.Key);

    private static void RefuseOtherOrders(Call call)
    {
        if (call.Query("$orderby") is { } order && order is not ("start/dateTime" or "start/dateTime asc"))
        {
            throw new GraphError(400, "ErrorInvalidUrlQuery", $"'{order}' is not simulated.");
        }
    }
}
