namespace RMBot.Simulators.Graph.Calendars;

/// <summary>Everything the simulator knows: its people, their meetings, and what changed when.</summary>
internal sealed class Organisation
{
    public List<SimulatedPerson> People { get; set; } = [];
    public List<Meeting> Meetings { get; set; } = [];
    public List<Removal> Removals { get; set; } = [];
    public long Version { get; set; }

    /// <summary>Raised to make every delta token given so far unknown.</summary>
    public int Syncs { get; set; }

    public SimulatedPerson? Person(string idOrName) =>
        People.Find(person => person.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)) ?? ByMail(idOrName);

    public SimulatedPerson? ByMail(string mail) =>
        People.Find(person => person.Mail.Equals(mail, StringComparison.OrdinalIgnoreCase));

    public void Add(Meeting meeting, DateTime now)
    {
        meeting.Number = Meetings.Count + 1;
        meeting.Created = now;
        Meetings.Add(meeting);
        Touch(meeting, null, now);
    }

    /// <summary>Everything of the meeting changed, or only one occurrence.</summary>
    public void Touch(Meeting meeting, Change? change, DateTime now)
    {
        Version++;
        meeting.Modified = now;
        if (change is null)
        {
            meeting.Version = Version;
        }
        else
        {
            change.Version = Version;
        }
    }

    public void Left(Item item)
    {
        Version++;
        Removals.Add(new Removal(item.Owner.Id, item.Id, Version));
    }
}
