using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Development;

/// <summary>Something that waits for its moment.</summary>
/// <param name="HeardAt">When somebody hears of it; null when it is only a look into the calendars.</param>
/// <param name="For">Whom it concerns.</param>
/// <param name="IsUnderWay">Somebody is sending it.</param>
public sealed record Due(
    DateTimeOffset At,
    DateTimeOffset? HeardAt,
    WakeUp WakeUp,
    IReadOnlyList<PersonId> For,
    bool IsUnderWay = false
);
