using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Status;

/// <summary>What it gives to both (S51, S56): the aim of each and what each took from sessions, as far as it was shared.</summary>
public static class GrowthCards
{
    private const int MostLines = 4;

    public static Card Growth(Pair pair, Role viewer, ActionTexts t)
    {
        var title = t.GrowthTitle(pair[viewer.Other()].FirstName);
        return pair.Charter is not { } charter
            ? new Card(title, [new Says(t.NothingYet)], [])
            : new Card(
                title,
                [
                    .. Side(pair, Role.Executive, charter.Terms.Outcome, viewer, t),
                    .. Side(pair, Role.Mentor, charter.Terms.MentorAim, viewer, t),
                    new Says(t.GrowthNote, Quiet: true),
                ],
                []
            );
    }

    private static IEnumerable<Element> Side(Pair pair, Role side, string aim, Role viewer, ActionTexts t)
    {
        var name = pair[side].FirstName;
        yield return new Quote(t.Wants(name), aim);
        if (Rated(pair, side, viewer, t) is { } rated)
        {
            yield return new Quote(t.Sure(side, name), rated);
        }

        foreach (
            var line in pair.LinesOf(side, viewer).Where(line => line.State != AppliedState.Dropped).Take(MostLines)
        )
        {
            yield return new Quote(
                line.State == AppliedState.Done ? t.State(AppliedState.Done) : t.Took(name),
                line.Words
            );
        }
    }

    /// <summary>From where to where, as far as its author shows it; null when there is nothing to show.</summary>
    private static string? Rated(Pair pair, Role side, Role viewer, ActionTexts t)
    {
        var (first, last) = pair.RatingsOf(side, viewer);
        var words = (Read(first, viewer), Read(last, viewer)) switch
        {
            ({ } start, { } now) => t.FromTo(start, now),
            ({ } start, null) => t.AtTheStart(start),
            (null, { } now) => t.AtTheEnd(now),
            _ => null,
        };
        var isShared = new[] { first, last }.All(rating => rating is null or { Visibility: Visibility.Partner });
        return words is null || viewer != side || isShared ? words : t.OnlyYou(words);
    }

    private static int? Read(Answer<int>? rating, Role viewer) =>
        rating is not null && rating.TryRead(viewer, out var value) ? value : null;
}
