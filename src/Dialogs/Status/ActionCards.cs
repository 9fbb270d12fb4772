using System.Collections.Immutable;
using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>What the executive uses of what was learned (S48, S50).</summary>
public static class ActionCards
{
    public const string Done = "action.done";
    public const string Dropped = "action.dropped";
    public const string LineInput = "line";

    /// <summary>Enough for one screen; older ones were looked at before.</summary>
    private const int MostLines = 8;

    public static Card Log(Pair pair, Role viewer, ActionTexts t)
    {
        var lines = pair.ActionsFor(viewer);
        var title = viewer == Role.Executive ? t.MyTitle : t.Title(pair.Executive.FirstName);
        if (lines.IsEmpty)
        {
            return new Card(title, [new Says(viewer == Role.Executive ? t.NoneYet : t.NoneShared)], []);
        }

        var open = lines.Where(line => line.State == AppliedState.Open).Take(MostLines).ToList();
        var settled = lines
            .Where(line => line.State != AppliedState.Open)
            .Take(MostLines)
            .Select(line => new Quote(t.State(line.State), line.Words));
        ImmutableArray<Element> all =
        [
            .. open.Select(line => new Quote(When(pair, viewer, line, t), line.Words)),
            .. settled,
        ];
        if (viewer == Role.Mentor || open.Count == 0 || !pair.IsUnderWay())
        {
            return new Card(title, all, []);
        }

        // The titles of choices are read as markup, so each line stands above and is chosen by its day.
        return new Card(
            title,
            [
                .. all,
                new ChoiceInput(
                    LineInput,
                    t.OpenLabel,
                    t.ChooseOne,
                    [.. open.Select(line => new Option(Number(line.Session), When(pair, viewer, line, t)))],
                    Number(open[0].Session)
                ),
            ],
            [new Button(t.DoneButton, Done, Id(pair)), new Button(t.DropButton, Dropped, Id(pair))]
        );
    }

    private static string When(Pair pair, Role viewer, ActionLine line, ActionTexts t) =>
        t.After(SessionCards.Local(line.On, pair[viewer]));

    private static (string, string) Id(Pair pair) => ("pair", pair.Id.Value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
