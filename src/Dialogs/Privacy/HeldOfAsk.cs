using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.MyData;

/// <summary>The ask and what was asked back before it was answered.</summary>
internal static class HeldOfAsk
{
    public static Gathering Ask(this Gathering gathered, Ask ask, Seen seen) =>
        gathered
            .Words("topic", ask.Topic, seen)
            .Words("decision", ask.Decision, seen)
            .Words("baseline", ask.Baseline, seen)
            .Words("outcome", ask.Outcome, seen)
            .Words("why", ask.WhyYou, seen)
            .Words("request", ask.Request, seen)
            .Number("minutes", ask.MonthlyMinutes, seen)
            .Number("months", ask.Months, seen)
            .Words("challenge", ask.Challenge, seen)
            .Words("offer", ask.Offer, seen)
            .Words("safe", ask.SafeNo, seen)
            .Words("opening", ask.Opening, seen)
            .Words("line", ask.SameLine ? "Yes" : "No", seen);

    /// <summary>Questions are the mentor's, replies the executive's; each sees both.</summary>
    public static Gathering Exchanges(this Gathering gathered, Pair pair, Role author)
    {
        foreach (var exchange in pair.Exchanges)
        {
            _ =
                author == Role.Mentor
                    ? gathered.Words("question", exchange.Question, Seen.Partner)
                    : gathered.Words("reply", exchange.Reply, Seen.Partner);
        }

        return gathered;
    }
}
