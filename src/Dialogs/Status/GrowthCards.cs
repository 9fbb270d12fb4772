using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Status;

/// <summary>What it gives to both (S51, S56): the aim of each and what each took from sessions, as far as it was shared.</summary>
public static class GrowthCards
{
    private const int MostLines = 4;

    public static Card Growth(Pair pair, Role viewer, ActionTexts t)
    {
        var title = t.GrowthTitle(pair[viewer.Other()].FirstName);
        return pair.Charter is not { } charter
            ? new Card(title, [new Says(t.NothingYet)], [])
            : new Card(
                title,
                [
                    .. Side(pair, Role.Executive, charter.Terms.Outcome, viewer, t),
                    .. Side(pair, Role.Mentor, charter.Terms.MentorAim, viewer, t),
                    new Says(t.GrowthNote, Quiet: true),
                ],
                []
            );
    }

    private static IEnumerable<Element> Side(Pair pair, Role side, string aim, Role viewer, ActionTexts t)
    {
        var name = pair[side].FirstName;
        yield return new Quote(t.Wants(name), aim);
        foreach (
            var line in pair.LinesOf(side, viewer).Where(line => line.State != AppliedState.Dropped).Take(MostLines)
        )
        {
            yield return new Quote(
                line.State == AppliedState.Done ? t.State(AppliedState.Done) : t.Took(name),
                line.Words
            );
        }
    }
}
