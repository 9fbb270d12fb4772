using System.Globalization;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Charters;

/// <summary>What a saved form makes of the milestones.</summary>
internal static class MilestoneChange
{
    /// <summary>What keeps a milestone from being taken, said to the one who typed it; null when nothing does.</summary>
    public static string? Problem(Said.Press press, DateOnly today, DateOnly lastDay, CharterTexts t) =>
        press.Verb != CharterForms.SaveMilestone ? null
        : TermsChange.Filled(press[CharterForms.FirstInput]) is null ? t.WriteSomething
        : Day(press) is not { } on ? t.MilestoneNoDay
        : on < today ? t.MilestonePast
        : on > lastDay ? t.MilestoneTooLate(lastDay)
        : null;

    public static Terms Save(Said.Press press, Terms terms) =>
        TermsChange.Filled(press[CharterForms.FirstInput]) is { } what && Day(press) is { } on
            ? terms.WithMilestone(Number(press), new Milestone(what, on))
            : terms;

    public static Terms Drop(Said.Press press, Terms terms) => terms.WithoutMilestone(Number(press));

    /// <summary>Which milestone a press is about, from 1; 0 when it names none.</summary>
    public static int Number(Said.Press press) =>
        int.TryParse(press[CharterForms.MilestoneId], CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether a milestone would come after the last day that these terms mean when they are agreed today.</summary>
    public static bool GoBeyondTheEnd(this Terms terms, DateOnly today) =>
        terms.Milestones.Any(milestone => milestone.On > terms.EndFrom(today));

    /// <summary>The last day, were it agreed today.</summary>
    public static DateOnly EndFrom(this Terms terms, DateOnly today) => today.AddMonths(terms.Months ?? 0);

    private static DateOnly? Day(Said.Press press) =>
        DateOnly.TryParseExact(
            press[CharterForms.SecondInput],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            0,
            out var day
        )
            ? day
            : null;
}
