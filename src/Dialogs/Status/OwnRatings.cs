using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Status;

/// <summary>A person's own two ratings, 1 to 5; one of them may be missing.</summary>
public sealed record Ratings(Answer<int>? Start, Answer<int>? Now);

/// <summary>Where each of the two started and where they are, by their own word (S55, S56).</summary>
public static class OwnRatings
{
    /// <summary>Whether the mentor has yet to be asked where they start: once, at the first check-in they keep.</summary>
    public static bool IsToSayWhereTheyStart(this Pair pair, Role by, int session) =>
        by == Role.Mentor
        && !pair.CheckIns.Any(known =>
            known is { By: Role.Mentor, State: CheckInState.Kept } && known.Session != session
        );

    /// <summary>What a side said of where they start, before anything was looked back on.</summary>
    public static Answer<int>? StartOf(this Pair pair, Role side) =>
        pair
            .CheckIns.FirstOrDefault(known =>
                known.By == side && known is { State: CheckInState.Kept, Confidence: not null }
            )
            ?.Confidence;

    /// <summary>What a viewer may weigh: one's own as soon as it is given, the other's only once both reviews are open.</summary>
    public static Ratings RatingsOf(this Pair pair, Role side, Role viewer)
    {
        var review = pair
            .Reviews.LastOrDefault(known => known[side] is not null && (viewer == side || known.RevealedAt is not null))
            ?[side];
        var start = review?.Start.TryRead(viewer, out _) == true ? review.Start : pair.StartOf(side);
        return new Ratings(start, review?.Now);
    }
}
