using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>What is in a person's calendar.</summary>
internal static class Reading
{
    public static IEnumerable<Item> Between(
        this Organisation organisation,
        SimulatedPerson person,
        DateTime fromUtc,
        DateTime toUtc
    ) =>
        organisation
            .Meetings.Where(meeting => meeting.IsIn(person))
            .SelectMany(meeting => meeting.ItemsOf(person, toUtc))
            .Where(item => item.IsThere && item.Overlaps(fromUtc, toUtc))
            .OrderBy(item => item.StartUtc)
            .ThenBy(item => item.Meeting.Number);

    /// <summary>The meeting itself, or what happens of its series before a moment.</summary>
    public static IEnumerable<Item> ItemsOf(this Meeting meeting, SimulatedPerson person, DateTime beforeUtc)
    {
        if (meeting.Recurrence is not { } recurrence)
        {
            return [new Item(meeting, person, null, meeting.StartUtc)];
        }

        // An occurrence moves by less than the days to its neighbour, so none comes from much further away.
        var last = DateOnly.FromDateTime(beforeUtc).AddDays(400);
        return recurrence.AllDays().TakeWhile(day => day <= last).Select(day => meeting.Occurrence(person, day));
    }

    public static Item Occurrence(this Meeting meeting, SimulatedPerson person, DateOnly day) =>
        new(meeting, person, day, meeting.StartOn(day));

    public static Item Whole(this Meeting meeting, SimulatedPerson person) =>
        new(meeting, person, null, meeting.StartUtc);

    public static Item Find(this Organisation organisation, SimulatedPerson person, string id)
    {
        var (number, day) = ItemId.Read(id, person.Id);
        var meeting = organisation.Meetings.Find(meeting => meeting.Number == number);
        if (meeting is null || !meeting.IsIn(person))
        {
            throw GraphError.NotFound();
        }

        if (day is not { } on)
        {
            return meeting.Whole(person);
        }

        var isOfSeries = meeting.Recurrence?.AllDays().TakeWhile(one => one <= on).Contains(on) is true;
        return isOfSeries && meeting.Occurrence(person, on) is { IsThere: true } occurrence
            ? occurrence
            : throw GraphError.NotFound();
    }

    /// <summary>The same time of day in the series' own zone, whatever daylight saving does.</summary>
    private static DateTime StartOn(this Meeting meeting, DateOnly day)
    {
        var zone = meeting.Recurrence!.Zone;
        var time = TimeOnly.FromDateTime(Zones.ToLocal(meeting.StartUtc, zone));
        return Zones.ToUtc(day.ToDateTime(time), zone);
    }
}
