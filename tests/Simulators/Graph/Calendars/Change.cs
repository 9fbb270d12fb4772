namespace RMBot.Simulators.Graph.Calendars;

/// <summary>How one occurrence differs from its series.</summary>
internal sealed class Change
{
    /// <summary>The day the series puts it on, which stays its name.</summary>
    public DateOnly Day { get; set; }

    public DateTime? StartUtc { get; set; }
    public TimeSpan? Length { get; set; }
    public string? Subject { get; set; }
    public string? Location { get; set; }
    public string? Body { get; set; }
    public bool IsCancelled { get; set; }
    public Dictionary<string, string> Responses { get; set; } = [];
    public List<string> RemovedBy { get; set; } = [];
    public long Version { get; set; }
}
