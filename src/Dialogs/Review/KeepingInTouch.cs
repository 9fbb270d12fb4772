using RMBot.Pairs;

namespace RMBot.Review;

/// <summary>
/// After a term each may say that they would like to stay in touch (S64). One wish alone stays with its author: nobody has
/// to turn anybody down, and the end stays a warm and definite one. Two wishes are told to both.
/// </summary>
public static class KeepingInTouch
{
    public static bool MayWishToKeepInTouch(this Pair pair, Role by) =>
        pair is { Stage: Stage.Closed, Ending: Pairs.Ending.Completed }
        && pair.Review() is not { Outcome: ReviewOutcome.Evolved }
        && !pair[by.Other()].IsFormer
        && !pair.WishesToKeepInTouch(by);

    public static Pair WishToKeepInTouch(this Pair pair, Role by, DateTimeOffset now)
    {
        if (!pair.MayWishToKeepInTouch(by))
        {
            return pair;
        }

        var isMutual = pair.WishesToKeepInTouch(by.Other());
        var visibility = isMutual ? Visibility.Partner : Visibility.Me;
        var wishes = pair.InTouch.Select(known => new Answer<bool>(known.Author, visibility, value: true));
        var told = pair with { InTouch = [.. wishes, new Answer<bool>(by, visibility, value: true)] };
        return isMutual ? told.Owe(Prompt.Of(PromptKind.InTouch, by.Other(), now)) : told;
    }

    /// <summary>Whether both wish it, as far as this side may know.</summary>
    public static bool BothKeepInTouch(this Pair pair, Role viewer) =>
        pair.InTouch.Count(wish => wish.TryRead(viewer, out var wished) && wished) == 2;

    private static bool WishesToKeepInTouch(this Pair pair, Role by) =>
        pair.InTouch.Any(wish => wish.Author == by && wish.TryRead(by, out var wished) && wished);
}
