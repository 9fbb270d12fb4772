using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Status;

namespace RMBot.MyData;

/// <summary>What one side said in the course of a term, as far as a viewer may read it.</summary>
internal static class HeldOfTerm
{
    public static Gathering Checks(this Gathering gathered, Pair pair, Role author, Role viewer)
    {
        foreach (var session in pair.Sessions)
        {
            if (session[author] is not { } check)
            {
                continue;
            }

            if (author == viewer)
            {
                gathered.Words("held", check.Held ? "Yes" : "No", Seen.You, session.Number);
            }

            gathered
                .Answer("useful", check.Useful, viewer, Gathering.Plain, session.Number)
                .Answer("free", check.Free, viewer, Gathering.Plain, session.Number)
                .Answer("next", check.Next, viewer, words => words, session.Number);
        }

        return gathered;
    }

    /// <summary>What became of the lines the executive wrote, for whoever may read the line.</summary>
    public static Gathering Applied(this Gathering gathered, Pair pair, Role viewer)
    {
        foreach (var line in pair.ActionsFor(viewer).Where(line => line.State != AppliedState.Open))
        {
            var isShared = pair.ActionsFor(Role.Mentor).Any(known => known.Session == line.Session);
            gathered.Choice("applied", (AppliedState?)line.State, isShared ? Seen.Partner : Seen.You, line.Session);
        }

        return gathered;
    }

    public static Gathering CheckIns(this Gathering gathered, Pair pair, Role author, Role viewer)
    {
        foreach (var said in pair.CheckIns.Where(known => known.By == author))
        {
            var isKept = said.State == CheckInState.Kept;
            foreach (var remark in said.Remarks)
            {
                gathered.Answer(remark.Question, remark.Said, viewer, words => words, said.Session, isKept);
            }

            gathered
                .Answer("comfort", said.Comfort, viewer, Gathering.Plain, said.Session, isKept)
                .Answer("commitment", said.Commitment, viewer, Gathering.Plain, said.Session, isKept)
                .Answer("purpose", said.OnPurpose, viewer, Name, said.Session, isKept, isChoice: true)
                .Answer("travelled", said.Travelled, viewer, Name, said.Session, isKept, isChoice: true)
                .Answer("confidence", said.Confidence, viewer, Gathering.Plain, said.Session, isKept);
            if (said.Adds is { } added && (isKept || author == viewer))
            {
                gathered.Words("step", added.What, isKept ? Seen.Partner : Seen.You, said.Session);
            }
        }

        return gathered;
    }

    public static Gathering Reviews(this Gathering gathered, Pair pair, Role author, Role viewer)
    {
        foreach (var review in pair.Reviews)
        {
            if (review[author] is not { } said)
            {
                continue;
            }

            var isOut = review.RevealedAt is not null;
            gathered
                .Answer("start", said.Start, viewer, Gathering.Plain, isOut: isOut)
                .Answer("now", said.Now, viewer, Gathering.Plain, isOut: isOut)
                .Answer("reached", said.Outcome, viewer, Name, isOut: isOut, isChoice: true)
                .Answer("aimMet", said.Aim, viewer, Name, isOut: isOut, isChoice: true)
                .Answer("changed", said.Changed, viewer, words => words, isOut: isOut)
                .Answer("worth", said.Worth, viewer, Name, isOut: isOut, isChoice: true)
                .Answer("frank", said.Frank, viewer, Gathering.Plain, isOut: isOut)
                .Answer("recommend", said.Recommend, viewer, Gathering.Plain, isOut: isOut)
                .Answer("thanks", said.Thanks, viewer, words => words, isOut: isOut)
                .Answer("wished", said.Wish, viewer, wish => wish.Next.ToString(), isOut: isOut, isChoice: true);
        }

        return gathered;
    }

    public static Gathering InTouch(this Gathering gathered, Pair pair, Role author, Role viewer)
    {
        foreach (var wish in pair.InTouch.Where(known => known.Author == author))
        {
            gathered.Answer("touch", wish, viewer, wished => wished ? "Yes" : "No");
        }

        return gathered;
    }

    /// <summary>A proposal is the other's to see as soon as it is made.</summary>
    public static Gathering Corrections(this Gathering gathered, Pair pair, Role author)
    {
        foreach (var correction in pair.Corrections.Where(known => known.By == author))
        {
            gathered.Terms("proposed", correction.Terms, Seen.Partner);
        }

        return gathered;
    }

    private static string Name<T>(T chosen)
        where T : struct, Enum => chosen.ToString();
}
