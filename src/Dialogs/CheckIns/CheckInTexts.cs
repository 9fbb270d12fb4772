using System.Globalization;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.CheckIns;

public sealed class CheckInTexts(CultureInfo culture) : Texts(culture)
{
    public string DuePrivacy => Get();
    public string LaterNote => Get();
    public string AgainNote => Get();
    public string Begin => Get();
    public string NotNow => Get();
    public string SkipThis => Get();
    public string SkippedTitle => Get();
    public string SkippedNote => Get();
    public string BegunNote => Get();
    public string NoLongerNeeded => Get();
    public string StepAsk => Get();
    public string Me => Get();
    public string ChooseOne => Get();
    public string OneToFive => Get();
    public string OnlyYouSee => Get();
    public string OnlyYou => Get();
    public string BothSee => Get();
    public string SummaryTitle => Get();
    public string Change => Get();
    public string Keep => Get();
    public string ChangingNote => Get();
    public string NewStep => Get();
    public string KeptTitle => Get();
    public string KeptNote => Get();
    public string SharedNote => Get();
    public string OpenSteps => Get();
    public string ProposeChange => Get();
    public string ConfidenceNote => Get();
    public string ConfidenceShared => Get();
    public string TravelledTitle => Get();
    public string TravelledPrivacy => Get();
    public string TellOrganisers => Get();
    public string WayTitle => Get();
    public string WayNote => Get();
    public string WayLabel => Get();
    public string ShowMe => Get();
    public string Deeper1 => Get();
    public string Deeper2 => Get();
    public string Deeper3 => Get();
    public string HowWeWork1 => Get();
    public string HowWeWork2 => Get();
    public string HowWeWork3 => Get();

    public string Title(string question) => Get("Title_" + question);

    public string Ask(string question, string partner) => With(partner, key: "Ask_" + question);

    public string Label(string question) => Get("Label_" + question);

    public string Rating(int rating) => Get("Rating" + rating);

    public string StepState(StepState state) => Get("StepState_" + state);

    public string OnPurpose(OnPurpose purpose) => Get("Purpose_" + purpose);

    public string Travelled(Travelled travelled) => Get("Travelled_" + travelled);

    public string InWeeks(int weeks) => Get("InWeeks_" + weeks);

    public string Way(WayForward way) => Get("Way_" + way);

    public string DueTitle(string partner) => With(partner);

    public string DueNote(string partner) => With(partner);

    public string NoneNote(CheckInRhythm rhythm) => Get("NoneNote_" + rhythm);

    public string MilestoneDue(DateOnly on) => With(on);

    public string NoneTitle(string partner) => With(partner);

    public string StepNote(string partner) => With(partner);

    public string YourStepTitle => Get();

    public string StepTitle(string partner) => With(partner);

    public string SharedWith(string partner) => With(partner);

    public string ShareWith(string partner) => With(partner);

    public string SummaryNote(string partner) => With(partner);

    public string YouDoWhat(string what, DateOnly due) => With(what, due);

    public string WhoDoesWhat(string who, string what, DateOnly due) => With(who, what, due);

    public string KeptSharedNote(string partner) => With(partner);

    public string SharedTitle(string partner) => With(partner);

    public string TravelledNote(string partner) => With(partner);

    public string TopicNote(string partner) => With(partner);

    public string DeeperNote(Role role, string partner) => With(partner, key: "DeeperNote_" + role);

    public string HowWeWorkNote(string partner) => With(partner);
}
