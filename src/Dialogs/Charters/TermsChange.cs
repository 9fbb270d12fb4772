using RMBot.Aims;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Charters;

/// <summary>What a saved form makes of the terms.</summary>
internal static class TermsChange
{
    /// <summary>The new terms; null when the press saves no form, or nothing that can be taken.</summary>
    public static Terms? Of(Said.Press press, Terms terms, Role role, CharterTexts t)
    {
        var first = Filled(press[CharterForms.FirstInput]);
        var second = Filled(press[CharterForms.SecondInput]);
        return press.Verb switch
        {
            CharterForms.SaveSettled
                when Amounts.Months(first ?? "", t.Culture) is { } months
                    && Amounts.Minutes(second + " min", t.Culture) is { } minutes => Settled(terms, months, minutes),
            CharterForms.SaveTopic when first is not null => terms with { Topic = first },
            CharterForms.SaveCheckIns when Named<CheckInRhythm>(first) is { } rhythm && rhythm.Suits(terms.Cadence) =>
                terms with
                {
                    CheckIns = rhythm,
                },
            CharterForms.SaveMilestone => MilestoneChange.Save(press, terms),
            CharterForms.DropMilestone => MilestoneChange.Drop(press, terms),
            CharterForms.SaveOutcome when first is not null => terms with { Outcome = first },
            CharterForms.SaveAim when first is not null && role == Role.Mentor => terms with { MentorAim = first },
            CharterForms.SaveRhythm
                when Named<Cadence>(first) is { } cadence && Amounts.Minutes(second + " min", t.Culture) is { } each =>
                (terms with { Cadence = cadence, SessionMinutes = each }).WithSuitableCheckIns(),
            CharterForms.SavePlace => terms with
            {
                Place = Unless(t.UsualPlace, first),
                BetweenSessions = Unless(t.UsualBetween, second),
            },
            CharterForms.SavePreparation => terms with { Preparation = Unless(t.UsualPreparation, first) },
            CharterForms.SaveRules => terms with
            {
                GroundRules = [.. GroundRules.All.Where((first ?? "").Split(ChoiceInput.Separator).Contains)],
                OwnRules = second,
            },
            CharterForms.SaveWishes when role == Role.Executive => terms with
            {
                Wishes =
                [
                    .. terms.Wishes.Zip(
                        [first, second],
                        (wish, reply) => Named<WishReply>(reply) is { } said ? wish with { Reply = said } : wish
                    ),
                ],
            },
            _ => null,
        };
    }

    /// <summary>Whether the terms need more of the mentor's time than there is, or sessions more than was settled (S23).</summary>
    public static bool AskMoreThan(this Terms terms, MentorAims? aims) =>
        terms.MonthlyMinutes > aims?.MonthlyMinutes
        || terms.MinutesInSessions > (terms.MonthlyMinutes ?? aims?.MonthlyMinutes);

    /// <summary>The longest of what was filled in; a client may not have minded the limit.</summary>
    public static int LongestOf(Said.Press press) =>
        Math.Max(
            Filled(press[CharterForms.FirstInput])?.Length ?? 0,
            Filled(press[CharterForms.SecondInput])?.Length ?? 0
        );

    public static string? Filled(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    /// <summary>Sessions fit into the time that was settled.</summary>
    private static Terms Settled(Terms terms, int months, int minutes) =>
        terms with
        {
            Months = months,
            MonthlyMinutes = minutes,
            SessionMinutes = Math.Min(terms.SessionMinutes, minutes * terms.SessionMinutes / terms.MinutesInSessions),
        };

    /// <summary>The usual text sent back as it stood is no text of one's own.</summary>
    private static string? Unless(string usual, string? words) => words == usual ? null : words;

    private static T? Named<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
