using System.Globalization;
using RMBot.Calendars;

namespace RMBot.Sessions;

public sealed class SessionTexts(CultureInfo culture) : Texts(culture)
{
    public string BookNote => Get();
    public string SeeTimes => Get();
    public string NotNow => Get();
    public string LaterTitle => Get();
    public string LaterNote => Get();
    public string ChooseOne => Get();
    public string BookedTitle => Get();
    public string QuestionLabel => Get();
    public string WriteSomething => Get();
    public string PassOn => Get();
    public string Skip => Get();
    public string FirstTime => Get();
    public string QuestionNote => Get();
    public string PassedTitle => Get();
    public string SkippedTitle => Get();
    public string SkippedNote => Get();
    public string BriefHow => Get();
    public string BriefTone => Get();
    public string Decision => Get();
    public string Baseline => Get();
    public string LastTime => Get();
    public string HeldLabel => Get();
    public string HeldYes => Get();
    public string HeldNo => Get();
    public string UsefulLabel => Get();
    public string FreeLabel => Get();
    public string NextExecutive => Get();
    public string NextMentor => Get();
    public string WhoMaySee => Get();
    public string Send => Get();
    public string CheckNote => Get();
    public string ThanksTitle => Get();
    public string ThanksNote => Get();
    public string NotHeldNote => Get();
    public string Ahead => Get();
    public string SessionMenuTitle => Get();
    public string MoveNext => Get();
    public string Cancel => Get();
    public string ChangedTitle => Get();
    public string NoneAhead => Get();

    /// <summary>Beside times for which the mentor's calendar could not be seen.</summary>
    public string BookTitle(string partner) => With(partner);

    public string MentorBookedTitle(string executive) => With(executive);

    public string At(DateTime local) => With(local);

    public string QuestionTitle(DateTime local) => With(local);

    public string PassedNote(string mentor) => With(mentor);

    public string BriefTitle(string executive, DateTime local) => With(executive, local);

    public string WantsToKnow(string executive) => With(executive);

    public string NoQuestion(string executive) => With(executive);

    public string PassedQuestionTitle(string executive) => With(executive);

    public string CheckTitle(string partner) => With(partner);

    public string ShareWith(string partner) => With(partner);

    public string Rating(int rating) => Get("Rating" + rating);

    public string AtInPause(DateTime local) => With(local);

    public string Resting(DateOnly until) => With(until);

    public string LookBack(DateTime local) => With(local);
}
