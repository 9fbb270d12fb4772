using System.Globalization;

namespace RMBot.Calendars;

public sealed class SignInTexts(CultureInfo culture) : Texts(culture)
{
    public string AskTitle => Get();
    public string AskPrivacy => Get();
    public string SignIn => Get();
    public string Without => Get();
    public string NotNow => Get();
    public string SigningInTitle => Get();
    public string SigningInNote => Get();

    /// <summary>On the sign-in card that Teams shows.</summary>
    public string PromptNote => Get();
    public string NotSignedIn => Get();
    public string SignedOut => Get();

    public string AskNote(string mentor) => With(mentor);
}
