using System.Globalization;

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

    public string Took(string name) => With(name);
}
