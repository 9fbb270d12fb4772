using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Development;

/// <summary>Something that waits for its moment.</summary>
/// <param name="For">Whom it concerns.</param>
/// <param name="IsUnderWay">Somebody is sending it.</param>
public sealed record Due(DateTimeOffset At, WakeUp WakeUp, IReadOnlyList<PersonId> For, bool IsUnderWay = false);
