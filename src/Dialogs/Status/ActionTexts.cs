using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Status;

public sealed class ActionTexts(CultureInfo culture) : Texts(culture)
{
    public string MyTitle => Get();
    public string NoneYet => Get();
    public string NoneShared => Get();
    public string OpenLabel => Get();
    public string ChooseOne => Get();
    public string DoneButton => Get();
    public string DropButton => Get();
    public string GrowthNote => Get();
    public string NothingYet => Get();

    public string Title(string executive) => With(executive);

    public string State(AppliedState state) => Get("State_" + state);

    public string After(DateTime local) => With(local);

    public string GrowthTitle(string partner) => With(partner);

    public string Wants(string name) => With(name);

    public string Sure(Role role, string name) => With(name, key: "Sure_" + role);

    public string FromTo(int start, int now) => With(start, now);

    public string AtTheStart(int start) => With(start);

    public string AtTheEnd(int now) => With(now);

    public string OnlyYou(string words) => With(words);

    public string Took(string name) => With(name);
}
