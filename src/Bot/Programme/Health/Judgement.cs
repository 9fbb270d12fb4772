namespace RMBot.Programme;

/// <summary>What findings mean: well or not, and what to do about it.</summary>
public static class Judgement
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    /// <summary>An instance that has not ticked for this long is gone, or stands still.</summary>
    private static readonly TimeSpan Silent = TimeSpan.FromMinutes(5);

    /// <summary>So many sweeps may be missed before it is worth a look.</summary>
    private const int SweepsMissed = 3;

    public static IReadOnlyList<HealthCheck> Of(Findings found, HealthTexts t) =>
        [
            t.Check("storage", found.Tables is null, found.Tables is null ? t.Answers : t.Silent(found.Tables)),
            Queue(found.Queue, t),
            Graph(found.Graph, t),
            Consent(found.Graph, t),
            Clock(found, t),
            Instances(found, t),
            Sweep(found, t),
            Version(found, t),
        ];

    public static bool IsLive(Instance instance, DateTimeOffset now) => now - instance.LastTick < Silent;

    private static HealthCheck Queue(QueueFindings? queue, HealthTexts t) =>
        queue is null ? t.Check("queue", false, t.QueueSilent)
        : queue.Parked > 0 ? t.Check("queue", false, t.QueueParked(queue.Waiting, queue.Parked), "queueParked")
        : t.Check("queue", true, t.QueueWaiting(queue.Waiting));

    private static HealthCheck Graph(GraphFindings? graph, HealthTexts t) =>
        graph is null ? t.Check("graph", null, t.NotConnected)
        : graph.Answers ? t.Check("graph", true, t.Answers)
        : t.Check("graph", false, t.GraphSilent);

    private static HealthCheck Consent(GraphFindings? graph, HealthTexts t) =>
        graph switch
        {
            null => t.Check("consent", null, t.NotConnected),
            { RefusedAt: { } refused } when graph.GrantedAt is not { } granted || granted < refused => t.Check(
                "consent",
                false,
                t.ConsentRefused(refused)
            ),
            { GrantedAt: { } granted } => t.Check("consent", true, t.ConsentGranted(granted)),
            _ => t.Check("consent", null, t.ConsentNotSeen),
        };

    private static HealthCheck Clock(Findings found, HealthTexts t)
    {
        if (found.Queue?.Time is not { } right)
        {
            return t.Check("clock", null, t.ClockNotTold);
        }

        var skew = (found.Now - right).Duration();
        return t.Check("clock", skew <= MostSkew, t.ClockDiffers((long)skew.TotalSeconds));
    }

    private static HealthCheck Instances(Findings found, HealthTexts t)
    {
        if (found.Instances is not { } all)
        {
            return t.Check("instances", null, t.NotRead);
        }

        var live = all.Count(instance => IsLive(instance, found.Now));
        return t.Check("instances", live > 0 && live == all.Count, t.InstancesLive(live, all.Count - live));
    }

    private static HealthCheck Sweep(Findings found, HealthTexts t) =>
        found.Sweep switch
        {
            { Every: var every } when every <= TimeSpan.Zero => t.Check("sweep", null, t.SweepOff),
            { LastEnd: { } end } sweep => t.Check(
                "sweep",
                found.Now - end <= sweep.Every * SweepsMissed,
                t.SweptAt(end)
            ),
            _ => t.Check("sweep", null, t.NotSwept),
        };

    private static HealthCheck Version(Findings found, HealthTexts t)
    {
        var own = InstanceRows.OwnVersion;
        var others = (found.Instances ?? [])
            .Where(instance => IsLive(instance, found.Now) && instance.Version != own)
            .Select(instance => instance.Version)
            .Distinct()
            .ToList();
        return others.Count == 0
            ? t.Check("version", true, t.OneVersion(own))
            : t.Check("version", false, t.SeveralVersions(own, t.Culture.Listed(others)));
    }
}
