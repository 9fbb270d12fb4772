using System.Collections.Immutable;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Aims;
using RMBot.CheckIns;
using RMBot.Purpose;
using RMBot.Review;

namespace RMBot.MyData;

/// <summary>What somebody answered in a talk that they have not ended; nobody else has seen it.</summary>
public static class OpenTalk
{
    private const string Draft = "draft";

    public static ImmutableArray<Held> HeldIn(DialogState talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return [.. talk.DialogStack.SelectMany(open => Of(open.State.TryGetValue(Draft, out var kept) ? kept : null))];
    }

    private static ImmutableArray<Held> Of(object? draft) =>
        draft switch
        {
            PurposeDraft ask => Of(ask),
            AimsDraft aims => Of(aims),
            CheckInDraft checkIn => Of(checkIn),
            ReviewDraft review => Of(review),
            _ => [],
        };

    private static ImmutableArray<Held> Of(PurposeDraft draft) =>
        new Gathering()
            .Words("topic", draft.Topic, Seen.You)
            .Words("decision", draft.Decision, Seen.You)
            .Words("baseline", draft.Baseline, Seen.You)
            .Words("outcome", draft.Outcome, Seen.You)
            .Words("mentor", draft.MentorName, Seen.You)
            .Words("why", draft.WhyYou, Seen.You)
            .Words("request", draft.Request, Seen.You)
            .Number("minutes", draft.MonthlyMinutes, Seen.You)
            .Number("months", draft.Months, Seen.You)
            .Words("challenge", draft.Challenge, Seen.You)
            .Words("offer", draft.Offer, Seen.You)
            .Words("safe", draft.SafeNo, Seen.You)
            .Words("opening", draft.Opening, Seen.You)
            .All;

    private static ImmutableArray<Held> Of(AimsDraft draft) =>
        new Gathering()
            .Words("aim", draft.OwnAim, Seen.You)
            .Words("wish", draft.Wishes, Seen.You)
            .Number("minutes", draft.MonthlyMinutes, Seen.You)
            .Number("months", draft.Months, Seen.You)
            .Words("gives", draft.GivesWay, Seen.You)
            .Words("limits", draft.Limits, Seen.You)
            .Words("holds", draft.HoldsBack, Seen.You)
            .Choice("evolve", draft.Evolve, Seen.You)
            .Choice("choice", draft.FreeChoice, Seen.You)
            .All;

    private static ImmutableArray<Held> Of(CheckInDraft draft)
    {
        var gathered = new Gathering();
        foreach (var (question, said) in draft.Remarks.OrderBy(remark => CheckInQuestions.Order(remark.Key)))
        {
            gathered.Words(question, said.Words, Seen.You, draft.Session);
        }

        return gathered
            .Number("comfort", draft.Comfort, Seen.You, draft.Session)
            .Number("commitment", draft.Commitment, Seen.You, draft.Session)
            .Choice("purpose", draft.OnPurpose, Seen.You, draft.Session)
            .Choice("travelled", draft.Travelled, Seen.You, draft.Session)
            .Number("confidence", draft.Confidence, Seen.You, draft.Session)
            .Words("step", draft.NewStep, Seen.You, draft.Session)
            .All;
    }

    private static ImmutableArray<Held> Of(ReviewDraft draft) =>
        new Gathering()
            .Number("start", draft.Start, Seen.You)
            .Number("now", draft.Now, Seen.You)
            .Choice("reached", draft.Outcome, Seen.You)
            .Choice("aimMet", draft.Aim, Seen.You)
            .Words("changed", draft.Changed, Seen.You)
            .Choice("worth", draft.Worth, Seen.You)
            .Number("frank", draft.Frank, Seen.You)
            .Number("recommend", draft.Recommend, Seen.You)
            .Words("thanks", draft.Thanks, Seen.You)
            .Choice("wished", draft.Next, Seen.You)
            .All;
}
