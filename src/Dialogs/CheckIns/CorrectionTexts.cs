using System.Globalization;

namespace RMBot.CheckIns;

public sealed class CorrectionTexts(CultureInfo culture) : Texts(culture)
{
    public string MenuTitle => Get();
    public string ChooseOne => Get();
    public string Next => Get();
    public string NotNow => Get();
    public string Propose => Get();
    public string SentTitle => Get();
    public string ProposedNote => Get();
    public string Accept => Get();
    public string Amend => Get();
    public string Decline => Get();
    public string AcceptedTitle => Get();
    public string AcceptedNote => Get();
    public string SaidNoTitle => Get();
    public string DeclinedNote => Get();
    public string LaterTitle => Get();
    public string LaterNote => Get();
    public string NothingChanged => Get();
    public string Now => Get();
    public string Then => Get();
    public string None => Get();
    public string RulesDropped => Get();
    public string RulesAdded => Get();

    public string MenuNote(string partner) => With(partner);

    public string MenuOwnNote(string partner) => With(partner);

    public string MenuAmendNote(string partner) => With(partner);

    public string FormNote(string partner) => With(partner);

    public string SentNote(string partner) => With(partner);

    public string ProposedTitle(string partner) => With(partner);

    public string SaidNoNote(string partner) => With(partner);

    public string DeclinedTitle(string partner) => With(partner);
}
