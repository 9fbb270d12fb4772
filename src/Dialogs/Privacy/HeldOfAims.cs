using RMBot.Aims;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>The mentor's own side.</summary>
internal static class HeldOfAims
{
    public static Gathering Aims(this Gathering gathered, Pair pair, Role viewer)
    {
        if (pair.Aims is not { } aims)
        {
            return gathered;
        }

        // What goes into the draft charter is the other's to see from then on.
        var isOut = pair.Draft is not null || pair.Charter is not null;
        if (viewer == Role.Mentor || isOut)
        {
            var seen = isOut ? Seen.Partner : Seen.You;
            gathered.Words("aim", aims.OwnAim, seen);
            foreach (var wish in aims.Wishes)
            {
                gathered.Choice("wish", (Wish?)wish, seen);
            }

            gathered.Words("limits", aims.Limits, seen);
        }

        if (viewer == Role.Mentor)
        {
            gathered
                .Number("minutes", aims.MonthlyMinutes, isOut ? Seen.Partner : Seen.You)
                .Number("months", aims.Months, isOut ? Seen.Partner : Seen.You);
        }

        return gathered
            .Answer("gives", aims.GivesWay, viewer, words => words, isOut: isOut)
            .Answer("holds", aims.HoldsBack, viewer, words => words, isOut: isOut)
            .Answer("evolve", aims.Evolve, viewer, chosen => chosen.ToString(), isChoice: true)
            .Answer("choice", aims.FreeChoice, viewer, chosen => chosen.ToString(), isChoice: true);
    }
}
