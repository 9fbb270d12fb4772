using System.Globalization;
using RMBot.Help;

namespace RMBot.Pages;

/// <summary>What the public pages say. docs/privacy.md is the truth they are a short form of.</summary>
public sealed class PageTexts(CultureInfo culture) : Texts(culture)
{
    private readonly CommandTexts commands = new(culture);

    public string LanguagesLabel => Get();
    public string AboutTitle => Get();
    public string AboutWhat => Get();
    public string AboutHow => Get();
    public string AboutBegin => With(Word(Command.Help), Word(Command.Start));
    public string AboutOrganisers => Get();
    public string PrivacyTitle => Get();
    public string PrivacyWho => Get();
    public string HeldHead => Get();
    public string Held => Get();
    public string SeenHead => Get();
    public string Seen => Get();
    public string ReadHead => Get();
    public string Read => Get();
    public string KeptForHead => Get();
    public string YoursHead => Get();
    public string Yours => With(Word(Command.MyData));
    public string PrivacyMore => Get();
    public string TermsTitle => Get();
    public string TermsOffer => Get();
    public string TermsFree => Get();
    public string TermsTrust => Get();
    public string TermsAdvice => Get();
    public string TermsLicence => Get();

    public string KeptFor(int months, int days) => With(months, days);

    private string Word(Command command) => commands.Spellings(command)[0];
}
