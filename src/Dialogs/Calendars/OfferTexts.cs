using System.Globalization;
using RMBot.Sessions;

namespace RMBot.Calendars;

public sealed class OfferTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string Label => Get();
    public string ChooseOne => Get();
    public string Book => Get();
    public string NotNow => Get();
    public string NoneTitle => Get();
    public string NoneNote => Get();
    public string UsualTimes => Get();
    public string Shorter => Get();
    public string NothingLeft => Get();
    public string LookingTitle => Get();
    public string LookingNote => Get();

    public string FreeNote(int minutes) => With(minutes);

    public string YoursOnlyNote(int minutes, string mentor) => With(minutes, mentor);

    public string UsualNote(int minutes) => With(minutes);

    public string Same(DateTime local) => With(local);

    public string Both(DateTime local, string partner, DateTime theirs) => With(local, partner, theirs);

    public string BothOnOtherDays(DateTime local, string partner, DateTime theirs) => With(local, partner, theirs);

    public string Count(int count, DateTime first) => With(count, first);

    public string One(DateTime local) => With(local);

    public string OneBoth(DateTime local, string partner, DateTime theirs) => With(local, partner, theirs);

    public string OneOnOtherDays(DateTime local, string partner, DateTime theirs) => With(local, partner, theirs);

    public string Shifted(int count) => count == 1 ? Get("OneShifted") : With(count);
}
