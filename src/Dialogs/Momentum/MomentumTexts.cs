using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Momentum;

public sealed class MomentumTexts(CultureInfo culture) : Texts(culture)
{
    public string Sessions => Get();
    public string Pause => Get();
    public string RescueTitle => Get();
    public string Shorter => Get();
    public string OtherTime => Get();
    public string HowWeWork => Get();
    public string NoTimes => Get();
    public string TimeLabel => Get();
    public string ChooseOne => Get();
    public string MoveIt => Get();
    public string OwnTime => Get();
    public string WriteSomething => Get();
    public string SendThanks => Get();

    public string NudgeTitle(string partner) => With(partner);

    public string NudgeNote(Role viewer, string partner) => string.Format(Culture, Get("NudgeNote_" + viewer), partner);

    public string RescueNote(string partner) => With(partner);

    public string At(DateTime local) => With(local);

    public string Planned(DateTime local) => With(local);

    public string ExecutiveBooks(string executive) => With(executive);

    public string ThankTitle(string mentor) => With(mentor);

    public string ThankNote(string mentor) => With(mentor);

    public string ThankLabel => Get();

    public string ThankedTitle(string mentor) => With(mentor);

    public string ThanksTitle(string executive) => With(executive);
}
