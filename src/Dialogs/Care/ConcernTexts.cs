using System.Globalization;

namespace RMBot.Care;

public sealed class ConcernTexts(CultureInfo culture) : Texts(culture)
{
    public string AskTitle => Get();
    public string WordsLabel => Get();
    public string WriteSomething => Get();
    public string Send => Get();
    public string Drop => Get();
    public string ThanksTitle => Get();
    public string DroppedTitle => Get();
    public string DroppedNote => Get();
    public string NobodyNamed => Get();
    public string NotReached => Get();
    public string UnderWayTitle => Get();
    public string UnderWayNote => Get();
    public string OrganiserNoteNoMail => Get();

    public string AskNote(string partner) => With(partner);

    public string ThanksNote(string partner) => With(partner);

    public string OrganiserTitle(string name) => With(name);

    public string OrganiserNote(string mail) => With(mail);
}
