namespace RMBot.Simulators.Graph;

/// <summary>When a person works, in a zone of its own that can differ from the mailbox's.</summary>
public sealed record WorkingHours(IReadOnlyList<DayOfWeek> Days, TimeOnly Start, TimeOnly End, string TimeZone)
{
    /// <summary>Minutes west of UTC: the zone is then a custom one, which has no name that means anything.</summary>
    public int? CustomBias { get; init; }

    public static WorkingHours Usual(string zone) =>
        new(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            new TimeOnly(8, 0),
            new TimeOnly(17, 0),
            zone
        );
}
