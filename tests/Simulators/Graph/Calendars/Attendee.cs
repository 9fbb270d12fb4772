namespace RMBot.Simulators.Graph.Calendars;

/// <summary>Someone invited, and what the organiser was told they answered.</summary>
internal sealed class Attendee
{
    public required string Mail { get; set; }
    public string? Name { get; set; }
    public string Type { get; set; } = "required";
    public string Response { get; set; } = Responses.None;
    public DateTime? RespondedAt { get; set; }
}
