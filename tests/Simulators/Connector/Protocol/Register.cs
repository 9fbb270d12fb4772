namespace RMBot.Simulators.Connector.Protocol;

/// <summary>Decides under one lock what the limits let through, so that the record's times are those decided by.</summary>
internal sealed class Register(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Throttle throttle = new();
    private readonly List<ConnectorRequest> received = [];
    private DateTimeOffset latest;
    private long lastNumber;

    public int Count
    {
        get
        {
            lock (gate)
                return received.Count;
        }
    }

    public IReadOnlyList<ConnectorRequest> Snapshot()
    {
        lock (gate)
            return [.. received];
    }

    public long NextNumber() => Interlocked.Increment(ref lastNumber);

    /// <summary>Records the request, and returns why it is refused: as given, or because it would go beyond the limits.</summary>
    /// <param name="usual">The status it gets when nothing refuses it.</param>
    public Refusal? Enter(ConnectorRequest request, int usual, Refusal? refusal, ConnectorLimits? limits)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            latest = now > latest ? now : latest;
            var timed = request with { At = latest };
            var decided = Decided(timed, usual, refusal);
            if (limits is not null && decided.IsAccepted && !throttle.TryAccept(timed, limits, out var wait))
            {
                refusal = Refusal.Throttled(wait);
                decided = Decided(timed, usual, refusal);
            }

            received.Add(decided);
            return refusal;
        }
    }

    private static ConnectorRequest Decided(ConnectorRequest request, int usual, Refusal? refusal) =>
        refusal switch
        {
            null => request with { Status = usual },
            Refusal.Answered answered => request with { Status = answered.Status },
            _ => request with { IsAnswerLost = refusal is Refusal.Unanswered { IsDelivered: true } },
        };
}
