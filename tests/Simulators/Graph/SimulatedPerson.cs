namespace RMBot.Simulators.Graph;

/// <summary>Someone of the organisation, with the calendar settings they chose in Outlook.</summary>
public sealed record SimulatedPerson(string Id, string Name, string Mail)
{
    /// <summary>A Windows or IANA name, as the person's Outlook has it.</summary>
    public string TimeZone { get; set; } = "W. Europe Standard Time";

    public WorkingHours WorkingHours { get; set; } = WorkingHours.Usual("W. Europe Standard Time");
    public string? ManagerId { get; set; }
    public Mailbox Mailbox { get; set; } = Mailbox.Cloud;
}
