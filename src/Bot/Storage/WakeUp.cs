using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>"Look at this pair now": a hint, verified against the pair.</summary>
/// <param name="Looks">How often it has been handed out, this time included.</param>
public sealed record WakeUp(PairId Pair, long Looks, string MessageId, string Receipt);
