using System.Globalization;

namespace RMBot.Help;

public sealed class HelpTexts(CultureInfo culture) : Texts(culture)
{
    public string WelcomeNote => Get();
    public string WelcomeHow => Get();
    public string WelcomePrivacy => Get();
    public string StartPair => Get();
    public string WhoSeesWhatButton => Get();
    public string ExampleButton => Get();
    public string HelpTitle => Get();
    public string HelpNote => Get();
    public string HelpLanguage => Get();
    public string HelpInTalk => Get();
    public string MyDataButton => Get();
    public string HelpForOrganisers => Get();
    public string Difference => Get();
    public string WhoSeesWhat => Get();
    public string Example => Get();
    public string NoPair => Get();
    public string NothingToStop => Get();
    public string Unknown => Get();
    public string UnknownWithPair => Get();
    public string NotYours => Get();
    public string OldCardTitle => Get();
    public string OldCardNote => Get();
    public string StartOverTitle => Get();
    public string StartOverNote => Get();
    public string StartOver => Get();
    public string KeepGoing => Get();
    public string BackToIt => Get();
    public string Reminder => Get();
    public string PersonalOnly => Get();
    public string NoGuests => Get();
    public string NotNowHere => Get();
    public string Apology => Get();
    public string KeptButNotShown => Get();
    public string SeeBelow => Get();
    public string Welcome => Get();

    public string WelcomeTitle(string name) => With(name);

    public string HelloAgain(string name) => With(name);
}
