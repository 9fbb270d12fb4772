namespace RMBot.Delivery;

/// <summary>The reserved moments of one instance, at each of which one request may go.</summary>
internal sealed class Permits
{
    private readonly Queue<TimeSpan> moments = [];

    public int Count => moments.Count;
    public TimeSpan Last { get; private set; }

    /// <summary>When all of this is over.</summary>
    public TimeSpan End { get; private set; }

    public void Add(TimeSpan first, int sends, int perSecond)
    {
        for (var send = 0; send < sends; send++)
        {
            Last = first + CellRate.TimeOf(send, perSecond);
            moments.Enqueue(Last);
        }

        End = first + CellRate.TimeOf(sends, perSecond);
    }

    /// <summary>How many may go now; what is long past is lost.</summary>
    public int Take(TimeSpan now)
    {
        var taken = 0;
        while (moments.TryPeek(out var moment) && moment <= now)
        {
            moments.Dequeue();
            taken += now - moment <= Pace.MostLate ? 1 : 0;
        }

        return taken;
    }

    public TimeSpan? UntilNext(TimeSpan now) => moments.TryPeek(out var moment) ? moment - now : null;

    public void Clear() => moments.Clear();
}
