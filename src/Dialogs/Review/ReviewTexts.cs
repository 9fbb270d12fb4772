using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Review;

public sealed class ReviewTexts(CultureInfo culture) : Texts(culture)
{
    public string Begin => Get();
    public string NotNow => Get();
    public string ReminderTitle => Get();
    public string BegunNote => Get();
    public string LaterTitle => Get();
    public string LaterNote => Get();
    public string KeptTitle => Get();
    public string NotYetTitle => Get();
    public string NoLongerOpen => Get();
    public string FinishTitle => Get();
    public string FinishNow => Get();
    public string KeepGoing => Get();
    public string WentOnNote => Get();
    public string ChooseOne => Get();
    public string ZeroToTen => Get();
    public string OneToSix => Get();
    public string CountIt => Get();
    public string OfferToGoOn => Get();
    public string OfferTitle => Get();
    public string OfferLabel => Get();
    public string Propose => Get();
    public string Agree => Get();
    public string LetItEnd => Get();
    public string EitherIsFine => Get();
    public string HasProposedTitle => Get();
    public string HasDeclinedTitle => Get();
    public string HasAgreedTitle => Get();
    public string HasAgreedNote => Get();
    public string EvolveTitle => Get();
    public string StartTurned => Get();
    public string ReadableNote => Get();
    public string AtTheStart => Get();
    public string Today => Get();
    public string LastDay => Get();
    public string Growth => Get();
    public string OutcomeReached => Get();
    public string Changed => Get();
    public string NotShown => Get();
    public string YourThanks => Get();

    public string Title(string question, ReviewDraft draft) =>
        With(draft.Partner, key: "Title_" + Key(question, draft));

    public string Ask(string question, ReviewDraft draft) =>
        draft is { Kind: PairKind.Mentoring, Role: Role.Mentor } && question is "start" or "now"
            ? Get("Ask_" + question + "_Mentoring")
            : With(draft.Partner, key: "Ask_" + Key(question, draft));

    public string Label(string question) => Get("Label_" + question);

    public string Note(string question, ReviewDraft draft) =>
        question is "outcome" or "aim" ? Get("Note_agreed")
        : question is "next" && draft.Kind == PairKind.Mentoring ? With(draft.Partner, key: "Note_next_Mentoring")
        : With(draft.Partner, key: "Note_" + question);

    public string StartedNote(int rating, string partner) => With(rating, partner);

    public string Rating(int rating) => Get("Rating" + rating);

    public string Reached(Reached reached) => Get("Reached_" + reached);

    public string Worth(Worth worth) => Get("Worth_" + worth);

    public string Next(Next next, ReviewDraft draft) =>
        next == Review.Next.Evolve ? With(draft.Partner, key: "Next_Evolve_" + draft.Role) : Get("Next_" + next);

    public string ShareWith(string partner) => With(partner);

    public string DueTitle(string partner) => With(partner);

    public string DueNote(DateOnly lastDay) => With(lastDay);

    public string DueEarlyNote(string partner, DateOnly lastDay) => With(partner, lastDay);

    public string BlindNote(string partner) => With(partner);

    public string KeptNote(string partner, DateOnly deadline) => With(partner, deadline);

    public string KeptBothNote(string partner) => With(partner);

    public string NotYetNote(DateOnly lastDay) => With(lastDay);

    public string FinishNote(string partner) => With(partner);

    public string OfferNote(string partner) => With(partner);

    public string HasProposedNote(string partner, DateOnly lastDay) => With(partner, lastDay);

    public string StillEnds(DateOnly lastDay) => With(lastDay);

    public string ProposedTitle(string partner) => With(partner);

    public string ProposedNote(string time) => With(time);

    public string DeclinedTitle(DateOnly lastDay) => With(lastDay);

    public string DeclinedNote(string partner) => With(partner);

    public string ExtendedTitle(string partner) => With(partner);

    public string ExtendedNote(DateOnly lastDay) => With(lastDay);

    public string EvolveMentorNote(string executive) => With(executive);

    public string EvolveExecutiveNote(string mentor) => With(mentor);

    public string TurningNote(string executive) => With(executive);

    public string EndedTitle(string partner) => With(partner);

    public string EndedNote(string partner) => With(partner);

    public string InTouchNote(string partner) => With(partner);

    public string KeepInTouch => Get();
    public string InTouchKeptTitle => Get();
    public string InTouchBothTitle => Get();

    public string InTouchKeptNote(string partner) => With(partner);

    public string InTouchBothNote(string partner) => With(partner);

    public string LookBackTitle(string partner) => With(partner);

    public string ClosedTitle(string partner) => With(partner);

    public string AimMet(string mentor) => With(mentor);

    public string ThanksFrom(string partner) => With(partner);

    public string WouldGoOn(string partner, string time) => With(partner, time);

    public string YouWouldGoOn(string partner, string time) => With(partner, time);

    public string EndsOn(DateOnly lastDay) => With(lastDay);

    public string OnlyYou(string words) => With(words);

    public string FromTo(int start, int now) => With(start, now);

    public string Day(DateOnly day) => With(day);

    /// <summary>Some questions are put to the two in words of their own.</summary>
    private static string Key(string question, ReviewDraft draft) =>
        question is "start" or "now" or "aim" or "changed" ? question + "_" + draft.Role : question;
}
