using System.Collections.Immutable;
using RMBot.Delivery.Ledger;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>What a sweep needs to know of a pair.</summary>
/// <param name="Key">Of its partition.</param>
/// <param name="RosterMark">What its row in the programme's roster should have.</param>
/// <param name="ClosedAt">When it ended; null while it is open, or when its words are gone.</param>
public sealed record SweptPair(
    string Key,
    DateTimeOffset? NextLook,
    ImmutableArray<MonthOfPair> Months,
    ProgrammeId Programme,
    string RosterMark,
    DateTimeOffset? ClosedAt = null
)
{
    public static SweptPair Of(Pair pair) =>
        new(
            Keys.Of(pair.Id.Value),
            pair.NextLook(),
            MonthOfPair.AllOf(pair),
            pair.Programme,
            RosterRow.Mark(RosterLine.Of(pair)),
            pair.ClosedWithWordsAt()
        );
}
