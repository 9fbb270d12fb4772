using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>One person at their own calendar: what they see in it and what they do there.</summary>
public sealed class Outlook
{
    private readonly GraphState state;
    private readonly SimulatedPerson person;
    private readonly TimeProvider clock;

    internal Outlook(GraphState state, SimulatedPerson person, TimeProvider clock) =>
        (this.state, this.person, this.clock) = (state, person, clock);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What the calendar shows in a range, series opened out.</summary>
    public IReadOnlyList<CalendarItem> Between(DateTimeOffset from, DateTimeOffset to) =>
        state.Do(all => all.Between(person, from.UtcDateTime, to.UtcDateTime).Select(item => item.Seen()).ToArray());

    /// <summary>A meeting of theirs that has nothing to do with us.</summary>
    public CalendarItem Add(
        DateTimeOffset start,
        TimeSpan length,
        string subject,
        string showAs = "busy",
        bool isPrivate = false
    ) =>
        Add(
            new Meeting
            {
                OrganizerId = person.Id,
                StartZone = person.TimeZone,
                StartUtc = start.UtcDateTime,
                Length = length,
                Subject = subject,
                ShowAs = showAs,
                Sensitivity = isPrivate ? "private" : "normal",
            }
        );

    /// <summary>The same every week, at the same time of the person's day.</summary>
    public CalendarItem AddWeekly(
        DateTimeOffset start,
        TimeSpan length,
        string subject,
        int times,
        string place = "",
        params IEnumerable<string> invited
    )
    {
        var day = DateOnly.FromDateTime(Zones.ToLocal(start.UtcDateTime, person.TimeZone));
        return Add(
            new Meeting
            {
                OrganizerId = person.Id,
                StartZone = person.TimeZone,
                StartUtc = start.UtcDateTime,
                Length = length,
                Subject = subject,
                Location = place,
                Attendees = [.. invited.Select(mail => new Attendee { Mail = mail })],
                Recurrence = new Recurrence
                {
                    Type = "weekly",
                    Days = [day.DayOfWeek],
                    RangeType = "numbered",
                    Start = day,
                    Count = times,
                    Zone = person.TimeZone,
                },
            }
        );
    }

    public void Move(string id, DateTimeOffset start) =>
        Act(id, (all, item) => all.Move(item, start.UtcDateTime, item.Length, Now));

    /// <summary>Takes it out of the calendar; for everybody when it is theirs.</summary>
    public void Delete(string id) => Act(id, (all, item) => all.Delete(item, Now));

    public void Accept(string id) => Act(id, (all, item) => all.Respond(item, Responses.Accepted, Now));

    public void AcceptTentatively(string id) => Act(id, (all, item) => all.Respond(item, Responses.Tentative, Now));

    public void Decline(string id) => Act(id, (all, item) => all.Respond(item, Responses.Declined, Now));

    private CalendarItem Add(Meeting meeting) =>
        state.Do(all =>
        {
            all.Add(meeting, Now);
            return meeting.Whole(person).Seen();
        });

    private void Act(string id, Action<Organisation, Item> act) => state.Do(all => act(all, all.Find(person, id)));
}
