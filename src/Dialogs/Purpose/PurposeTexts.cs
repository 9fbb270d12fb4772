using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Purpose;

public sealed class PurposeTexts(CultureInfo culture) : Texts(culture)
{
    public string TopicIdea(string id) => Get("Topic_" + id);

    /// <summary>What reads differently when somebody senior teaches.</summary>
    private static readonly string[] DifferInMentoring =
    [
        "Label_topic",
        "Note_topic",
        "Note_decision",
        "Title_line",
        "Ask_line",
        "FollowUp_line",
        "Ask_offer",
        "Ask_safe",
    ];

    public string Title(string question, string mentor = "", PairKind kind = default) =>
        With(mentor, key: Key("Title_" + question, kind));

    public string Ask(string question, string mentor = "", PairKind kind = default) =>
        With(mentor, key: Key("Ask_" + question, kind));

    public string Label(string question, PairKind kind = default) => Get(Key("Label_" + question, kind));

    public string OpeningLabel(string mentor) => With(mentor, key: "Label_opening");

    public string Note(string question, string mentor = "", PairKind kind = default) =>
        With(mentor, key: Key("Note_" + question, kind));

    public string FollowUp(string question, string mentor = "", PairKind kind = default) =>
        With(mentor, key: Key("FollowUp_" + question, kind));

    public string AskVolunteers => Get();
    public string Volunteers => Get();
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

    public string KnownLine(string mentor) => With(mentor);

    public string KnownLineMentoring(string mentor) => With(mentor);

    public string SuggestedTime(string time) => With(time);

    public string SuggestedLength(string length) => With(length);

    public string VolunteerLine(string name, string line) => With(name, line);

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

    private static string Key(string key, PairKind kind) =>
        kind == PairKind.Mentoring && DifferInMentoring.Contains(key) ? key + "Mentoring" : key;
}
