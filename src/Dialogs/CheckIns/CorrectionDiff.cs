using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.CheckIns;

/// <summary>The parts of a charter that a proposal would change, each as it is now and as it would be.</summary>
public static class CorrectionDiff
{
    public static ImmutableArray<Element> Between(Pair pair, Terms proposed, CharterTexts charter, CorrectionTexts t)
    {
        if (pair.Charter is not { Terms: var now })
        {
            return [];
        }

        (string Label, string Now, string Then)[] parts =
        [
            (charter.Topic, now.Topic, proposed.Topic),
            (
                charter.Rhythm,
                charter.CadenceAndLength(now.Cadence, now.SessionMinutes),
                charter.CadenceAndLength(proposed.Cadence, proposed.SessionMinutes)
            ),
            (charter.CheckIns, charter.CheckInRhythm(now.CheckIns), charter.CheckInRhythm(proposed.CheckIns)),
            (charter.Milestones, Milestones(now, charter, t), Milestones(proposed, charter, t)),
            (charter.Place, now.Place ?? charter.UsualPlace, proposed.Place ?? charter.UsualPlace),
            (
                charter.Between,
                now.BetweenSessions ?? charter.UsualBetween,
                proposed.BetweenSessions ?? charter.UsualBetween
            ),
            (charter.Outcome, now.Outcome, proposed.Outcome),
            (charter.OwnRules, now.OwnRules ?? t.None, proposed.OwnRules ?? t.None),
        ];
        return
        [
            .. parts
                .Where(part => part.Now != part.Then)
                .Select(part => new SideBySide(part.Label, t.Now, part.Now, t.Then, part.Then)),
            .. Rules(t.RulesDropped, now.GroundRules.Except(proposed.GroundRules), pair.Kind, charter),
            .. Rules(t.RulesAdded, proposed.GroundRules.Except(now.GroundRules), pair.Kind, charter),
        ];
    }

    private static string Milestones(Terms terms, CharterTexts charter, CorrectionTexts t) =>
        terms.Milestones.IsEmpty ? t.None : CharterCards.MilestonesOf(terms, charter);

    private static IEnumerable<Element> Rules(
        string label,
        IEnumerable<string> rules,
        PairKind kind,
        CharterTexts charter
    )
    {
        var lines = rules.Select(rule => "• " + charter.Rule(rule, kind)).ToList();
        if (lines.Count > 0)
        {
            yield return new Quote(label, string.Join('\n', lines));
        }
    }
}
