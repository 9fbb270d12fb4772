using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.CheckIns;

public enum CorrectionState
{
    Open,
    Accepted,

    /// <summary>A no without a reason.</summary>
    Declined,

    /// <summary>A newer proposal took its place.</summary>
    Overtaken,
}

/// <summary>A change to the charter that one side proposes (S30): the whole terms as they would then be.</summary>
public sealed record Correction(
    int Number,
    Role By,
    Terms Terms,
    DateTimeOffset At,
    CorrectionState State = CorrectionState.Open
) : Discreet;
