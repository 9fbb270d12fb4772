using System.Globalization;

namespace RMBot.Programme;

/// <summary>A programme's settings as the dashboard sends them; nothing in it is checked yet.</summary>
internal sealed record SettingsBody(string? Name, DefaultsBody? Defaults);

/// <param name="WakingFrom">Hours and minutes, such as 08:00.</param>
internal sealed record DefaultsBody(
    int Months,
    int MonthlyMinutes,
    string? WakingFrom,
    string? WakingTo,
    string? Language
)
{
    private const string Hour = "HH:mm";

    public static DefaultsBody Of(ProgrammeDefaults defaults) =>
        new(
            defaults.Months,
            defaults.MonthlyMinutes,
            defaults.WakingFrom.ToString(Hour, CultureInfo.InvariantCulture),
            defaults.WakingTo.ToString(Hour, CultureInfo.InvariantCulture),
            defaults.Language
        );

    /// <summary>Null for what is no hour.</summary>
    public static TimeOnly? HourOf(string? words) =>
        TimeOnly.TryParseExact(words, Hour, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? hour
            : null;
}

internal sealed record SettingsAnswer(
    string Name,
    DefaultsBody Defaults,
    IReadOnlyList<LanguageAnswer> Languages,
    IReadOnlyList<OrganiserAnswer> Organisers
);

internal sealed record LanguageAnswer(string Id, string Name);

/// <param name="Name">Null for somebody whom the coach has not met.</param>
/// <param name="Fixed">Named by the configuration.</param>
internal sealed record OrganiserAnswer(string Id, string? Name, bool Fixed);
