using System.Globalization;
using RMBot.Calendars;
using RMBot.Sessions;

namespace RMBot.Assistants;

public sealed class AssistantTexts(CultureInfo culture) : Texts(culture)
{
    public string AskTitle => Get();
    public string AskNote => Get();
    public string MailLabel => Get();
    public string MailError => Get();
    public string Name => Get();
    public string Leave => Get();
    public string Unknown => Get();
    public string OneOfTheTwo => Get();
    public string Remove => Get();
    public string NamedNote => Get();
    public string RemovedTitle => Get();
    public string RemovedNote => Get();
    public string NoneTitle => Get();
    public string MentorTitle => Get();
    public string NoneAhead => Get();
    public string MoveNext => Get();
    public string CancelNext => Get();
    public string Move => Get();
    public string TimeLabel => Get();
    public string MoveTitle => Get();
    public string ChangedTitle => Get();

    public string NamedTitle(string assistant) => With(assistant);

    public string NoneNote(string executive) => With(executive);

    public string MayMove(string executive) => With(executive);

    public string Title(string executive, string partner) => With(executive, partner);

    public string At(DateTime local) => With(local);

    public string Clock(string executive) => With(executive);
}
