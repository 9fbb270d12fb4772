using System.Globalization;
using RMBot.Calendars;

namespace RMBot.Sessions;

public sealed class ArrangingTexts(CultureInfo culture) : Texts(culture)
{
    public string OpenTitle => Get();
    public string DayLabel => Get();
    public string TimeLabel => Get();
    public string Error => Get();
    public string Look => Get();
    public string Leave => Get();
    public string HereTitle => Get();
    public string MoveIt => Get();
    public string Change => Get();
    public string ChangedTitle => Get();
    public string OtherTime => Get();
    public string NoneAhead => Get();
    public string Sessions => Get();
    public string RestLabel => Get();
    public string RestToo => Get();
    public string RestMoved => Get();

    public string Planned(DateTime local) => With(local);

    public string ForYou(DateTime local) => With(local);

    public string ForPartner(string partner, DateTime theirs) => With(partner, theirs);

    public string HereNote(string partner) => With(partner);

    public string Problem(MoveProblem problem) => Get("Problem_" + problem);

    public string MovedTitle(string partner) => With(partner);

    public string Now(DateTime local) => With(local);

    public string Before(DateTime local) => With(local);

    public string CancelledTitle(string partner) => With(partner);

    public string Was(DateTime local) => With(local);

    public string Next(DateTime local) => With(local);
}
