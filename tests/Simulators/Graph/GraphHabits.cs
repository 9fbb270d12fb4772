namespace RMBot.Simulators.Graph;

/// <summary>What Graph does one way today and another tomorrow; both must be lived with.</summary>
public sealed class GraphHabits
{
    /// <summary>400 and 409 were both seen.</summary>
    public int DuplicateStatus { get; set; } = 409;

    /// <summary>Whether a refused duplicate names the event that is already there.</summary>
    public bool DuplicateNamesExisting { get; set; } = true;

    /// <summary>Whether the answer to a booking is still without its join link.</summary>
    public bool JoinUrlComesLater { get; set; }

    /// <summary>How many requests one mailbox answers at the same time.</summary>
    public int AtOnce { get; set; } = 4;

    /// <summary>How many requests one mailbox answers in ten minutes.</summary>
    public int InTenMinutes { get; set; } = 10_000;
}
