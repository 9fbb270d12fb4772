namespace RMBot.Programme;

/// <summary>What was found when the coach looked at itself.</summary>
/// <param name="Tables">What went wrong with the tables; null when they answer.</param>
/// <param name="Queue">Null when the queue does not answer.</param>
/// <param name="Graph">Null when no calendars are connected.</param>
/// <param name="Instances">Null when they could not be read.</param>
public sealed record Findings(
    DateTimeOffset Now,
    string? Tables,
    QueueFindings? Queue,
    GraphFindings? Graph,
    IReadOnlyList<Instance>? Instances,
    SweepFindings Sweep
);

/// <param name="Time">Storage's, when it answered; null when it does not tell.</param>
/// <param name="Parked">Wake-ups that were given up.</param>
public sealed record QueueFindings(int Waiting, int Parked, DateTimeOffset? Time);

/// <param name="GrantedAt">When people's permissions were last found enough by this instance.</param>
/// <param name="RefusedAt">When they were last found too few.</param>
public sealed record GraphFindings(bool Answers, DateTimeOffset? GrantedAt, DateTimeOffset? RefusedAt);

/// <param name="Every">Zero when sweeps are switched off.</param>
/// <param name="LastEnd">Null before the first, or when it could not be read.</param>
public sealed record SweepFindings(TimeSpan Every, DateTimeOffset? LastEnd);
