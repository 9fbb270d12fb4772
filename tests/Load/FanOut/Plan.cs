using RMBot.Load.Processes;

namespace RMBot.Load.FanOut;

/// <summary>What is to be measured.</summary>
/// <param name="Rate">Prompts a second; 0 for as many as there can be.</param>
/// <param name="Kill">The instance, from 1, that is killed when half is delivered.</param>
/// <param name="Pause">The instance, from 1, that then stands still for two minutes.</param>
/// <param name="Outage">How long storage then refuses everything.</param>
internal sealed record Plan(
    int Prompts,
    int Rate,
    StoreKind Store,
    int Instances,
    int? Kill,
    int? Pause,
    TimeSpan? Outage,
    bool Faults,
    TimeSpan Latency,
    int Seed
)
{
    /// <summary>Pairs that one instance looks at at once, the product's usual number.</summary>
    public const int AtOnce = 32;

    public bool IsDisturbed => Kill is not null || Pause is not null || Outage is not null;

    /// <summary>From seeding to due: seeding should be over by then.</summary>
    public TimeSpan Lead => TimeSpan.FromSeconds(20) + TimeSpan.FromMilliseconds(2 * Prompts);

    /// <summary>What has not happened by then does not happen; a claim alone may take three minutes, and a fourth try many.</summary>
    public TimeSpan Patience =>
        TimeSpan.FromSeconds(Prompts / (double)(Rate > 0 ? Rate : 30) * 1.3)
        + TimeSpan.FromMinutes(Faults ? 20 : 6)
        + (Outage ?? TimeSpan.Zero);
}
