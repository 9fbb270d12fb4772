using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Invitation;

public sealed class InvitationTexts(CultureInfo culture) : Texts(culture)
{
    public string Intro(PairKind kind, string executive) => With(executive, key: "Intro_" + kind);

    public string WhyYou => Get();
    public string Request => Get();
    public string Time => Get();
    public string Topic => Get();
    public string Decision => Get();
    public string Baseline => Get();
    public string Outcome => Get();
    public string Challenge => Get();
    public string Offer => Get();
    public string SafeNo => Get();
    public string YouAsked => Get();
    public string Accept => Get();
    public string AskFirst => Get();
    public string Decline => Get();

    public string WhoSees(string executive) => With(executive);

    public string SameLine => Get();
    public string Back => Get();
    public string QuestionTitle => Get();
    public string QuestionLabel => Get();
    public string SendQuestion => Get();
    public string WriteSomething => Get();
    public string AskedTitle => Get();

    public string AskedNote(string executive) => With(executive);

    public string ReplyLabel => Get();
    public string SendReply => Get();
    public string RepliedTitle => Get();

    public string AcceptedTitle(string executive) => With(executive);

    public string Begin => Get();
    public string NotNow => Get();
    public string LaterNote => Get();
    public string DeclinedTitle => Get();
    public string TryAgain => Get();

    public string DeclinedNote(string executive) => With(executive);

    public string Title(string executive) => With(executive);

    public string NotReachedTitle(string partner) => With(partner);

    public string NotReachedNote(string partner) => With(partner);

    public string ReminderTitle(string executive) => With(executive);

    public string RepliedBackTitle(string executive) => With(executive);

    public string TheirReply(string executive) => With(executive);

    public string Length(string length, string time) => With(length, time);

    public string QuestionNote(string executive) => With(executive);

    public string MentorAskedTitle(string mentor) => With(mentor);

    public string MentorAskedNote(string mentor) => With(mentor);

    public string RepliedNote(string mentor) => With(mentor);

    public string AcceptedNote(string executive) => With(executive);

    public string MentorAcceptedTitle(string mentor) => With(mentor);

    public string MentorAcceptedNote(string mentor) => With(mentor);

    public string MentorDeclinedTitle(string mentor) => With(mentor);

    public string MentorDeclinedNote => Get();
}
