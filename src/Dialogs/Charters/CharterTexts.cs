using System.Globalization;
using RMBot.Aims;
using RMBot.Pairs;

namespace RMBot.Charters;

public sealed class CharterTexts(CultureInfo culture) : Texts(culture)
{
    public string Topic => Get();
    public string Purposes => Get();
    public string Decision => Get();
    public string Outcome => Get();
    public string Length => Get();

    public string Time(string mentor) => With(mentor);

    public string Rhythm => Get();
    public string Place => Get();
    public string UsualPlace => Get();
    public string Between => Get();
    public string UsualBetween => Get();
    public string Preparation => Get();
    public string UsualPreparation => Get();
    public string NotQuiteIt => Get();
    public string MoreThanThereIs => Get();
    public string SessionLength => Get();
    public string Rules => Get();
    public string OwnRules => Get();
    public string Limits => Get();
    public string Wishes => Get();
    public string Open => Get();
    public string Differ => Get();
    public string NotNow => Get();
    public string Back => Get();
    public string Next => Get();
    public string HasEnded => Get();
    public string Save => Get();
    public string Confirm => Get();
    public string Settle => Get();
    public string ChangeSomething => Get();
    public string ChangeTitle => Get();
    public string ChangeLabel => Get();
    public string ChooseOne => Get();
    public string WriteSomething => Get();
    public string ChangedMeanwhile => Get();
    public string YouConfirmed => Get();
    public string ThatsIt => Get();
    public string NotQuite => Get();
    public string SettleTitle => Get();
    public string SettleNote => Get();
    public string WishesTitle => Get();
    public string RulesTitle => Get();
    public string RulesNote => Get();
    public string RulesLabel => Get();
    public string OwnRulesLabel => Get();
    public string RhythmTitle => Get();
    public string OutcomeTitle => Get();
    public string OutcomeNote => Get();
    public string AimTitle => Get();
    public string AimNote => Get();
    public string ConfirmTitle => Get();
    public string ConfirmedTitle => Get();
    public string LaterTitle => Get();
    public string LaterNote => Get();

    public string CheckIns => Get();
    public string CheckInsTitle => Get();
    public string CheckInsNote => Get();
    public string CheckInsOften => Get();
    public string TopicTitle => Get();
    public string TopicNote => Get();
    public string Milestones => Get();
    public string NewMilestone => Get();
    public string MilestoneTitle => Get();
    public string MilestoneNote => Get();
    public string MilestoneWhat => Get();
    public string MilestoneDay => Get();
    public string MilestoneNoDay => Get();
    public string MilestonePast => Get();
    public string MilestoneBeyond => Get();
    public string TakeOut => Get();
    public string BothConfirmedTitle => Get();
    public string BothConfirmedNote => Get();

    public string CheckInRhythm(CheckInRhythm rhythm) => Get("CheckIns_" + rhythm);

    public string MilestoneTooLate(DateOnly last) => With(last);

    public string MilestoneOn(int number, DateOnly on) => With(number, on);

    public string MilestoneLine(DateOnly on, string what) => With(on, what);

    public string FromUntil(DateOnly from, DateOnly until) => With(from, until);

    public string Rule(string id, PairKind kind) =>
        Get(id == "rank" && kind == PairKind.Mentoring ? "Rule_rankMentoring" : "Rule_" + id);

    public string Cadence(Cadence cadence) => Get("Cadence_" + cadence);

    public string WishReply(WishReply? reply) => reply is null ? Get("Reply_None") : Get("Reply_" + reply);

    public string Title(string partner) => With(partner);

    public string WhoTeaches(PairKind kind, string mentor, string executive) =>
        With(mentor, executive, key: "WhoTeaches_" + kind);

    public string CadenceAndLength(Cadence cadence, int minutes) => With(Cadence(cadence), minutes);

    public string SessionMinutes(int minutes) => With(minutes);

    public string Changed(string parts) => With(parts);

    public string ChangedTitle(string partner) => With(partner);

    public string ReminderTitle(string partner) => With(partner);

    public string PartnerConfirmedTitle(string partner) => With(partner);

    public string PartnerConfirmedNote => Get();

    public string Revision(int revision) => With(revision);

    public string Wants(string name) => With(name);

    public string Said(string name) => With(name);

    public string AlsoShared(string name) => With(name);

    public string TimeLimit(string mentor, string time) => With(mentor, time);

    public string WishesOpen(string executive) => With(executive);

    public string AnswerWishes(string mentor) => With(mentor);

    public string WishesNote(string mentor) => With(mentor);

    public string CheckTitle(string partner) => With(partner);

    public string CheckNote(string partner) => With(partner);

    public string ConfirmNote(string partner) => With(partner);

    public string ConfirmedNote(string partner) => With(partner);

    public string ConfirmedCheckNote(string partner) => With(partner);

    public string AgreedTitle(string partner) => With(partner);

    public string AgreedOn(int version, DateOnly on) => With(version, on);

    public string Ends(DateOnly on) => With(on);

    public string AgreedNote => Get();
}
