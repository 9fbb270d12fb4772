using System.Globalization;

namespace RMBot.Purpose;

public sealed class PurposeTexts(CultureInfo culture) : Texts(culture)
{
    public string TopicIdea(string id) => Get("Topic_" + id);

    public string Title(string question, string mentor = "") => With(mentor, key: "Title_" + question);

    public string Ask(string question, string mentor = "") => With(mentor, key: "Ask_" + question);

    public string Label(string question) => Get("Label_" + question);

    public string OpeningLabel(string mentor) => With(mentor, key: "Label_opening");

    public string Note(string question, string mentor = "") => With(mentor, key: "Note_" + question);

    public string FollowUp(string question, string mentor = "") => With(mentor, key: "FollowUp_" + question);

    public string Intro => Get();
    public string Sponsoring => Get();
    public string WhoIsMeant => Get();
    public string ThatIsYou => Get();
    public string IsGuest => Get();
    public string NoMonths => Get();
    public string NoMinutes => Get();
    public string No => Get();
    public string Yes => Get();
    public string ChooseYesOrNo => Get();
    public string Change => Get();
    public string ChangingNote => Get();
    public string Drop => Get();
    public string NotNow => Get();
    public string DroppedTitle => Get();
    public string DroppedNote => Get();
    public string SentTitle => Get();
    public string KeptTitle => Get();
    public string KeptNote => Get();
    public string SuggestedSafeNo => Get();

    public string Months(int months) => With(months, key: months == 1 ? "MonthsOne" : "Months");

    public string Minutes(int minutes) =>
        minutes % 60 != 0 ? With(minutes, key: "MinutesOdd")
        : minutes == 60 ? Get("MinutesHour")
        : With(minutes / 60, key: "MinutesHours");

    public string NotKnown(string mail) => With(mail);

    public string NotReachable(string mentor) => With(mentor);

    public string AlreadyPaired(string mentor) => With(mentor);

    public string SummaryTitle(string mentor) => With(mentor);

    public string SummaryNote(string mentor) => With(mentor);

    public string Send(string mentor) => With(mentor);

    public string SentNote(string mentor) => With(mentor);

    public string WaitingTitle(string mentor) => With(mentor);

    public string WaitingNote(string mentor) => With(mentor);

    public string SuggestedOpening(string mentor, string topic, string executive) => With(mentor, topic, executive);
}
