using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Interviews;

namespace RMBot.Purpose;

/// <summary>How the answers of the ask are understood, and what there is to choose from.</summary>
internal static class Answers
{
    public static Heard<PurposeDraft> Open(
        PurposeTexts t,
        string question,
        string mentor,
        string words,
        Func<string, PurposeDraft> keep,
        bool sponsoring
    ) =>
        sponsoring && Sponsoring.IsMeant(words) ? new Heard<PurposeDraft>.Unclear(t.Sponsoring, keep(words))
        : Vagueness.IsVague(words) && question is not ("safe" or "opening")
            ? new Heard<PurposeDraft>.Unclear(t.FollowUp(question, mentor), keep(words))
        : keep(words);

    public static Heard<PurposeDraft> Line(PurposeTexts t, PurposeDraft draft, string mentor, string words) =>
        words.ToLowerInvariant() switch
        {
            "no" => draft with { SameLine = false },
            "yes" => new Heard<PurposeDraft>.Unclear(
                t.FollowUp("line", mentor, draft.Kind),
                draft with
                {
                    SameLine = true,
                }
            ),
            _ => new Heard<PurposeDraft>.Refused(t.ChooseYesOrNo),
        };

    public static Heard<PurposeDraft> Minutes(PurposeTexts t, PurposeDraft draft, string words) =>
        Amounts.Minutes(words, t.Culture) is { } minutes
            ? draft with
            {
                MonthlyMinutes = minutes,
            }
            : new Heard<PurposeDraft>.Refused(t.NoMinutes);

    public static Heard<PurposeDraft> Months(PurposeTexts t, PurposeDraft draft, string words) =>
        Amounts.Months(words, t.Culture) is { } months
            ? draft with
            {
                Months = months,
            }
            : new Heard<PurposeDraft>.Refused(t.NoMonths);

    /// <summary>The usual ones in order, with what the programme suggests among them.</summary>
    public static ImmutableArray<Option> Choices(int[] usual, int? suggested, Func<int, string> title) =>
        [
            .. usual
                .Union(suggested is { } more ? [more] : [])
                .Order()
                .Select(value => new Option(
                    value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    title(value)
                )),
        ];

    public static string YesOrNo(bool yes) => yes ? "yes" : "no";
}
