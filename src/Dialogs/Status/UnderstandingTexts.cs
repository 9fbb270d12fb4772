using System.Globalization;

namespace RMBot.Status;

public sealed class UnderstandingTexts(CultureInfo culture) : Texts(culture)
{
    public string WhatIWant => Get();
    public string HowWeGetThere => Get();
    public string WhereIAm => Get();
    public string NothingBooked => Get();
    public string Sessions => Get();
    public string Actions => Get();
    public string Charter => Get();

    public string Title(string partner) => With(partner);

    public string Held(int held, int planned) => With(held, planned);

    public string Next(DateTime local) => With(local);

    public string Today => Get();
    public string Tomorrow => Get();

    public string InDays(int days) => With(days);

    public string InWeeks(int weeks) => With(weeks);

    public string Waypoint(WaypointKind kind, DateOnly on, string away) => With(on, away, key: "Waypoint_" + kind);

    public string MyStep(DateOnly due) => With(due);

    public string TheirStep(string name, DateOnly due) => With(name, due);

    public string WhereTheOtherIs(string partner) => With(partner);

    public string Took(string name) => With(name);

    public string Shared(string name) => With(name);

    public string WeeksToGo(int weeks, DateOnly endsOn) => With(weeks, endsOn);

    public string DaysToGo(int days, DateOnly endsOn) => days == 1 ? Get("OneDayToGo") : With(days, endsOn);

    public string Ended(DateOnly endsOn) => With(endsOn);
}
