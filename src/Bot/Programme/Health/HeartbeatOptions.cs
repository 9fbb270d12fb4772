namespace RMBot.Programme;

/// <summary>Section Heartbeat.</summary>
public sealed class HeartbeatOptions
{
    /// <summary>How often an instance says that it lives, one storage request each time; zero for never.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);
}
