namespace RMBot.Simulators.Graph.Calendars;

/// <summary>A meeting or a whole series, once for everybody in it; each one's copy is seen through an Item.</summary>
internal sealed class Meeting
{
    public int Number { get; set; }
    public required string OrganizerId { get; set; }
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
    public string Location { get; set; } = "";
    public string ShowAs { get; set; } = "busy";
    public string Sensitivity { get; set; } = "normal";
    public string Importance { get; set; } = "normal";
    public bool IsReminderOn { get; set; } = true;
    public int ReminderMinutes { get; set; } = 15;
    public bool AllowsNewTimes { get; set; } = true;
    public bool AsksForResponse { get; set; } = true;
    public bool HidesAttendees { get; set; }
    public List<string> Categories { get; set; } = [];
    public string? JoinUrl { get; set; }
    public string? TransactionId { get; set; }
    public required string StartZone { get; set; }

    /// <summary>Of the first occurrence, when it is a series.</summary>
    public DateTime StartUtc { get; set; }

    public TimeSpan Length { get; set; }
    public Recurrence? Recurrence { get; set; }
    public List<Attendee> Attendees { get; set; } = [];
    public List<Change> Changes { get; set; } = [];
    public List<string> RemovedBy { get; set; } = [];
    public bool IsCancelled { get; set; }
    public DateTime Created { get; set; }
    public DateTime Modified { get; set; }
    public long Version { get; set; }

    public Attendee? AttendeeOf(SimulatedPerson person) =>
        Attendees.Find(attendee => attendee.Mail.Equals(person.Mail, StringComparison.OrdinalIgnoreCase));

    public Change? ChangeOn(DateOnly day) => Changes.Find(change => change.Day == day);

    public Change ChangeFor(DateOnly day)
    {
        if (ChangeOn(day) is { } known)
        {
            return known;
        }

        Changes.Add(new Change { Day = day });
        return Changes[^1];
    }

    public bool IsIn(SimulatedPerson person) =>
        !RemovedBy.Contains(person.Id) && (OrganizerId == person.Id ? !IsCancelled : AttendeeOf(person) is not null);
}
