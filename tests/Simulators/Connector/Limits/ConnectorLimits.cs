namespace RMBot.Simulators.Connector;

/// <summary>
/// How much one bot may ask for. The limits that Teams sets for all bots of a thread together are not here: they are
/// twice one bot's, so one bot cannot reach them without exceeding its own.
/// </summary>
public sealed record ConnectorLimits
{
    private static readonly IReadOnlyList<RateLimit> Writing =
    [
        RateLimit.In(1, 7),
        RateLimit.In(2, 8),
        RateLimit.In(30, 60),
        RateLimit.In(3600, 1800),
    ];

    private static readonly IReadOnlyList<RateLimit> Reading =
    [
        RateLimit.In(1, 14),
        RateLimit.In(2, 16),
        RateLimit.In(30, 120),
        RateLimit.In(3600, 3600),
    ];

    /// <summary>As Microsoft publishes them, "for estimation only".</summary>
    public static ConnectorLimits Teams { get; } = new();

    /// <summary>Per thread.</summary>
    public IReadOnlyList<RateLimit> Send { get; init; } = Writing;

    /// <summary>Per thread, apart from what is sent there.</summary>
    public IReadOnlyList<RateLimit> CreateConversation { get; init; } = Writing;

    /// <summary>Per thread.</summary>
    public IReadOnlyList<RateLimit> Members { get; init; } = Reading;

    /// <summary>For the list of conversations, which belongs to no thread.</summary>
    public IReadOnlyList<RateLimit> Conversations { get; init; } = Reading;

    /// <summary>Per tenant, over everything.</summary>
    public IReadOnlyList<RateLimit> Tenant { get; init; } = [RateLimit.In(1, 50)];

    public IReadOnlyList<RateLimit> Of(LimitKind kind) =>
        kind switch
        {
            LimitKind.Send => Send,
            LimitKind.CreateConversation => CreateConversation,
            LimitKind.Members => Members,
            LimitKind.Conversations => Conversations,
            LimitKind.Tenant => Tenant,
        };
}
