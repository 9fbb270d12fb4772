using System.Globalization;

namespace RMBot.Calendars;

public sealed class CalendarTexts(CultureInfo culture) : Texts(culture)
{
    public string NotBookedTitle => Get();
    public string NotBookedNote => Get();
    public string NotChangedNote => Get();
    public string NotChangedTitle => Get();
    public string DeclinedNote => Get();
    public string OtherTimes => Get();
    public string CancelIt => Get();
    public string LeaveIt => Get();
    public string PutIn => Get();

    /// <summary>The words of the invitation in both calendars.</summary>
    public string Invitation => Get();

    public string AddTo(DateTime start) => With(start);

    public string Stands(DateTime start) => With(start);

    public string WasCancelled(DateTime start) => With(start);

    public string LookBackCancelled(DateTime start) => With(start);

    public string DeclinedTitle(string mentor, DateTime start) => With(mentor, start);

    /// <summary>What stands in both calendars; tells nobody who looks over a shoulder what it is about.</summary>
    public string Subject(string executive, string mentor) => With(executive, mentor);
}
