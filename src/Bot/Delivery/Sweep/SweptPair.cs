using System.Collections.Immutable;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Sweep;

/// <summary>What a sweep needs to know of a pair.</summary>
/// <param name="Key">Of its partition.</param>
public sealed record SweptPair(string Key, DateTimeOffset? NextLook, ImmutableArray<MonthOfPair> Months)
{
    public static SweptPair Of(Pair pair) => new(Keys.Of(pair.Id.Value), pair.NextLook(), MonthOfPair.AllOf(pair));
}
