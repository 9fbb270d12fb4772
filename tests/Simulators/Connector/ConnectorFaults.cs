namespace RMBot.Simulators.Connector;

/// <summary>
/// Shares of all requests, from 0 to 1, that go wrong though nobody did anything wrong. What befalls a request depends
/// on its number and the seed only.
/// </summary>
public sealed record ConnectorFaults(int Seed)
{
    // 500 is missing: it is no passing trouble that a sender should try again.
    private static readonly Refusal[] Passing =
    [
        Refusal.PreconditionFailed,
        Refusal.BadGateway,
        Refusal.Unavailable,
        Refusal.GatewayTimeout,
    ];

    public static ConnectorFaults None { get; } = new(0);

    /// <summary>Answered 429 although within the limits.</summary>
    public double Throttled { get; init; }

    /// <summary>Answered 412, 502, 503 or 504, evenly, and not delivered.</summary>
    public double ServerErrors { get; init; }

    /// <summary>Delivered, but the answer does not arrive.</summary>
    public double LostAnswers { get; init; }

    /// <summary>What those throttled by chance are told; null: nothing.</summary>
    public TimeSpan? RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What befalls this request, or null.</summary>
    public Refusal? Of(long number)
    {
        var chance = Chance.Of(Seed, number, 3);
        if ((chance -= Throttled) < 0)
            return Refusal.Throttled(RetryAfter);
        if ((chance -= ServerErrors) < 0)
            return Passing[(int)(Chance.Of(Seed, number, 4) * Passing.Length)];
        return chance < LostAnswers ? Refusal.Lost : null;
    }
}
