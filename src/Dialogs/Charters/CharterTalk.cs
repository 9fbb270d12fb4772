using System.Globalization;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;

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

        if (TermsChange.LongestOf(press) is > CharterForms.MostWords and var length)
        {
            var tooLong = new InterviewTexts(turn.Turn.Culture).TooLong(length, CharterForms.MostWords);
            turn.Turn.Replace(CharterCards.Draft(turn.Pair, turn.Role, words, notice: tooLong));
            return;
        }

        var today = LocalTime.Day(turn.Turn.Now, turn.Pair[turn.Role].TimeZone);
        if (MilestoneChange.Problem(press, today, draft.Terms.EndFrom(today), t) is { } problem)
        {
            var again = CharterForms.Milestone(turn.Pair, draft, MilestoneChange.Number(press), t, press);
            turn.Turn.Replace(again with { Body = again.Body.Insert(0, new Notice(problem)) });
            return;
        }

        var changed = TermsChange.Of(press, draft.Terms, turn.Role, t);
        if (press.Verb == CharterForms.SaveSettled && changed?.GoBeyondTheEnd(today) == true)
        {
            turn.Turn.Replace(CharterCards.Draft(turn.Pair, turn.Role, words, notice: t.MilestoneBeyond));
            return;
        }

        if (changed is not null && changed.AskMoreThan(turn.Pair.Aims))
        {
            turn.Turn.Replace(CharterCards.Draft(turn.Pair, turn.Role, words, notice: t.MoreThanThereIs));
            return;
        }

        var decided = changed is null
            ? Decide(turn, press, draft)
            : turn.Pair.Revise(turn.Role, changed, turn.Turn.Now);
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
            "topic" => CharterForms.Topic(pair, draft, t),
            "outcome" => CharterForms.Outcome(pair, draft, t),
            "aim" when role == Role.Mentor => CharterForms.Aim(pair, draft, t),
            "wishes" when role == Role.Executive => CharterForms.Wishes(pair, draft, words),
            "rhythm" => CharterForms.Rhythm(pair, draft, t),
            "checkins" => CharterForms.CheckIns(pair, draft, t),
            "place" => CharterForms.Place(pair, draft, t),
            "preparation" => CharterForms.Preparation(pair, draft, t),
            "rules" => CharterForms.Rules(pair, draft, t),
            "confirm" when draft.Terms.AreSettled => CharterForms.Confirm(pair, draft, role, t),
            "later" => CharterForms.PutOff(t),
            "menu" => CharterForms.Menu(pair, draft, role, t),
            _ => CharterForms.MilestoneOf(part, draft.Terms) is { } number && draft.Terms.Months is not null
                ? CharterForms.Milestone(pair, draft, number, t)
                : CharterCards.Draft(pair, role, words),
        };
    }

    /// <summary>What the pair becomes by a yes or a not quite; the same pair when the press says neither.</summary>
    private static Pair Decide(PairTurn turn, Said.Press press, CharterDraft draft)
    {
        var (pair, role, now) = (turn.Pair, turn.Role, turn.Turn.Now);
        return press.Verb switch
        {
            CharterForms.Confirmed when draft.Terms.AreSettled => pair.Confirm(
                role,
                draft.Revision,
                InOwnWords(press, CharterForms.AimOf(draft.Terms, role.Other())),
                now
            ),
            CharterCards.Right => pair.CheckOwnWords(role, draft.Revision, areRight: true, now),
            CharterCards.NotQuite => pair.CheckOwnWords(role, draft.Revision, areRight: false, now),
            _ => pair,
        };
    }

    /// <summary>The aim sent back as it stood is a plain yes.</summary>
    private static string? InOwnWords(Said.Press press, string aim) =>
        TermsChange.Filled(press[CharterForms.FirstInput]) is { } words && words != aim.Trim() ? words : null;

    private static Card After(PairTurn kept, Said.Press press, CharterWords words)
    {
        var (pair, role, t) = (kept.Pair, kept.Role, words.Charter);
        if (pair.Stage == Stage.Active)
        {
            return CharterForms.BothConfirmed(t);
        }

        if (pair.Draft is not { } draft)
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
}
