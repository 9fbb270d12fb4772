using System.Globalization;
using RMBot.Aims;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Charters;

/// <summary>The two make their charter: each press shows the next form, changes the draft, or confirms it.</summary>
public sealed class CharterTalk(IPairStore pairs)
{
    public async Task PressAsync(PairTurn turn, Said.Press press, CancellationToken ct)
    {
        var words = CharterWords.For(turn.Turn.Culture);
        if (!turn.Pair.IsOpenForCharter() || turn.Pair.Draft is not { } draft)
        {
            turn.Turn.Replace(Status.NextStep.CardFor(turn.Pair, turn.Role, turn.Turn.Culture));
            return;
        }

        var t = words.Charter;
        if (
            press["revision"] != draft.Revision.ToString(CultureInfo.InvariantCulture)
            && press.Verb != CharterCards.Show
        )
        {
            turn.Turn.Replace(CharterCards.Draft(turn.Pair, turn.Role, words, notice: t.ChangedMeanwhile));
            return;
        }

        if (FormFor(press, turn.Pair, draft, turn.Role, words) is { } form)
        {
            turn.Turn.Replace(form);
            return;
        }

        var decided = Decide(turn, press, draft, t);
        if (ReferenceEquals(decided, turn.Pair))
        {
            turn.Turn.Replace(CharterCards.Draft(turn.Pair, turn.Role, words));
            return;
        }

        var kept = await turn.KeepAsync(pairs, decided, ct);
        turn.Turn.Replace(After(kept, press, words));
    }

    /// <summary>The form a press opens; null when the press decides something.</summary>
    private static Card? FormFor(Said.Press press, Pair pair, CharterDraft draft, Role role, CharterWords words)
    {
        var t = words.Charter;
        var part = press.Verb switch
        {
            CharterForms.Pick => press[CharterForms.FirstInput] ?? "menu",
            CharterCards.Change => "menu",
            CharterCards.Settle => "settle",
            CharterCards.Wishes => "wishes",
            CharterCards.Confirm => "confirm",
            CharterCards.Later => "later",
            CharterCards.Show => "show",
            _ => null,
        };
        return part switch
        {
            null => null,
            "settle" => CharterForms.Settle(pair, draft, words),
            "outcome" => CharterForms.Outcome(pair, draft, t),
            "aim" when role == Role.Mentor => CharterForms.Aim(pair, draft, t),
            "wishes" when role == Role.Executive => CharterForms.Wishes(pair, draft, words),
            "rhythm" => CharterForms.Rhythm(pair, draft, t),
            "place" => CharterForms.Place(pair, draft, t),
            "rules" => CharterForms.Rules(pair, draft, t),
            "confirm" when draft.Terms.AreSettled => CharterForms.Confirm(pair, draft, role, t),
            "later" => CharterForms.PutOff(t),
            "menu" => CharterForms.Menu(pair, draft, role, t),
            _ => CharterCards.Draft(pair, role, words),
        };
    }

    /// <summary>What the pair becomes; the same pair when the press carries nothing the rules can take.</summary>
    private static Pair Decide(PairTurn turn, Said.Press press, CharterDraft draft, CharterTexts t)
    {
        var (pair, role, now) = (turn.Pair, turn.Role, turn.Turn.Now);
        var first = Filled(press[CharterForms.FirstInput]);
        var second = Filled(press[CharterForms.SecondInput]);
        return press.Verb switch
        {
            CharterForms.Confirmed when draft.Terms.AreSettled => pair.Confirm(
                role,
                draft.Revision,
                first is null || first == CharterForms.AimOf(draft.Terms, role.Other()).Trim() ? null : first,
                now
            ),
            CharterCards.Right => pair.CheckOwnWords(role, draft.Revision, areRight: true, now),
            CharterCards.NotQuite => pair.CheckOwnWords(role, draft.Revision, areRight: false, now),
            _ => Changed(
                draft.Terms,
                press.Verb,
                role,
                pair.Aims,
                Unless(t.UsualPlace, first),
                Unless(t.UsualBetween, second)
            )
                is { } terms
                ? pair.Revise(role, terms, now)
                : pair,
        };
    }

    private static Terms? Changed(
        Terms terms,
        string verb,
        Role role,
        MentorAims? aims,
        string? first,
        string? second
    ) =>
        verb switch
        {
            CharterForms.SaveSettled
                when Amounts.Months(first ?? "") is { } months
                    && Amounts.Minutes(second + " min") is { } minutes
                    && minutes <= aims?.MonthlyMinutes => terms with
            {
                Months = months,
                MonthlyMinutes = minutes,
            },
            CharterForms.SaveOutcome when first is not null => terms with { Outcome = first },
            CharterForms.SaveAim when first is not null && role == Role.Mentor => terms with { MentorAim = first },
            CharterForms.SaveRhythm when Enum.TryParse<Cadence>(first, out var cadence) && Enum.IsDefined(cadence) =>
                terms with
                {
                    Cadence = cadence,
                },
            CharterForms.SavePlace => terms with { Place = first, BetweenSessions = second },
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
                        (wish, reply) =>
                            Enum.TryParse<WishReply>(reply, out var said) && Enum.IsDefined(said)
                                ? wish with
                                {
                                    Reply = said,
                                }
                                : wish
                    ),
                ],
            },
            _ => null,
        };

    private static Card After(PairTurn kept, Said.Press press, CharterWords words)
    {
        var (pair, role, t) = (kept.Pair, kept.Role, words.Charter);
        if (pair.Stage != Stage.Clarifying || pair.Draft is not { } draft)
        {
            return Status.NextStep.CardFor(pair, role, kept.Turn.Culture);
        }

        return press.Verb switch
        {
            CharterForms.Confirmed => CharterForms.Thanks(pair, role, t, draft[role]?.InOwnWords is not null),
            CharterCards.NotQuite when role == Role.Mentor => CharterForms.Aim(pair, draft, t),
            CharterCards.NotQuite => CharterForms.Outcome(pair, draft, t),
            _ => CharterCards.Draft(pair, role, words),
        };
    }

    /// <summary>The usual text sent back as it stood is no text of one's own.</summary>
    private static string? Unless(string usual, string? words) => words == usual ? null : words;

    private static string? Filled(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null
        : words.Trim() is { Length: <= CharterForms.MostWords } filled ? filled
        : null;
}
