using RMBot.Purpose;

namespace RMBot.Programme;

/// <summary>What is wrong with settings, by field.</summary>
internal static class SettingsCheck
{
    private const int LongestName = 80;

    /// <summary>Less would push most messages to another day.</summary>
    private static readonly TimeSpan ShortestDay = TimeSpan.FromHours(4);

    private static ApiTexts Texts => ApiTexts.Asked;

    /// <summary>Empty when nothing is.</summary>
    public static Dictionary<string, string[]> Errors(SettingsBody body)
    {
        var errors = new Dictionary<string, string[]>();
        var defaults = body.Defaults ?? new DefaultsBody(0, 0, null, null, null);
        var (from, to) = (DefaultsBody.HourOf(defaults.WakingFrom), DefaultsBody.HourOf(defaults.WakingTo));
        Add("name", OfName(body.Name));
        Add("defaults.months", Within(defaults.Months, 1, Amounts.MostMonths));
        Add("defaults.monthlyMinutes", Within(defaults.MonthlyMinutes, Amounts.FewestMinutes, Amounts.MostMinutes));
        Add("defaults.wakingFrom", from is null ? Texts.NoHour : null);
        Add(
            "defaults.wakingTo",
            to is null ? Texts.NoHour
                : to < from || to - from < ShortestDay ? Texts.HoursTurned
                : null
        );
        Add("defaults.language", Cultures.Spoken.Contains(defaults.Language ?? "") ? null : Texts.NotSpoken);
        return errors;

        void Add(string field, string? error)
        {
            if (error is not null)
            {
                errors[field] = [error];
            }
        }
    }

    public static string? OfName(string? name) =>
        string.IsNullOrWhiteSpace(name) ? Texts.NoName
        : name.Trim().Length > LongestName ? Texts.NameTooLong(LongestName)
        : null;

    public static IResult Refused(Dictionary<string, string[]> errors) =>
        Results.ValidationProblem(errors, title: Texts.NotValid);

    private static string? Within(int value, int least, int most) =>
        value >= least && value <= most ? null : Texts.Between(least, most);
}
