using System.Globalization;

namespace RMBot.Care;

public sealed class PauseTexts(CultureInfo culture) : Texts(culture)
{
    public string ForLabel => Get();
    public string ForError => Get();
    public string TwoWeeks => Get();
    public string OneMonth => Get();
    public string UntilADay => Get();
    public string DayLabel => Get();
    public string Pause => Get();
    public string KeepGoing => Get();
    public string ResumeNow => Get();
    public string NoSession => Get();
    public string NotPossibleTitle => Get();
    public string NotPossibleNote => Get();

    public string AskTitle(string partner) => With(partner);

    public string AskNote(string partner) => With(partner);

    public string OnTitle(string partner) => With(partner);

    public string OnNote(DateOnly until) => With(until);

    public string SessionsInPause(int count) => count == 1 ? Get("OneSessionInPause") : With(count);

    public string OverTitle(string partner) => With(partner);

    public string EarlyTitle(string partner) => With(partner);

    public string NextSession(DateTime local) => With(local);

    public string DayProblem(DateOnly endsOn) => With(endsOn);
}
