using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Status;

namespace RMBot.CheckIns;

/// <summary>What one side can do when it doesn't go well (coaching content 3.5): their own choice, seen by nobody else.</summary>
public static class WayForwardCards
{
    public const string Choose = "checkin.way";
    public const string WayInput = "way";
    private const int SomeTopics = 5;

    public static Card Options(Pair pair, CheckInTexts t) =>
        new(
            t.WayTitle,
            [
                new Says(t.WayNote),
                new ChoiceInput(
                    WayInput,
                    t.WayLabel,
                    t.ChooseOne,
                    [.. Enum.GetValues<WayForward>().Select(way => new Option(way.ToString(), t.Way(way)))]
                ),
            ],
            [new Button(t.ShowMe, Choose, ("pair", pair.Id.Value))]
        );

    /// <summary>Where the chosen way begins; the options again when nothing was chosen.</summary>
    public static Card Chosen(PairTurn turn, string? chosen)
    {
        var (pair, role, culture) = (turn.Pair, turn.Role, turn.Turn.Culture);
        var t = new CheckInTexts(culture);
        if (!Enum.TryParse<WayForward>(chosen, out var way) || !Enum.IsDefined(way))
        {
            return Options(pair, t);
        }

        var partner = pair[role.Other()].FirstName;
        return way switch
        {
            WayForward.Shorter => CorrectionCards.Form(turn, CorrectionCards.RhythmPart),
            WayForward.OtherTopic => OtherTopic(turn, t.TopicNote(partner)),
            WayForward.DeeperQuestion => new Card(
                t.Way(way),
                [new Says(t.DeeperNote(role, partner)), new Says(List([t.Deeper1, t.Deeper2, t.Deeper3]))],
                []
            ),
            WayForward.HowWeWork => new Card(
                t.Way(way),
                [new Says(t.HowWeWorkNote(partner)), new Says(List([t.HowWeWork1, t.HowWeWork2, t.HowWeWork3]))],
                [Propose(pair, t)]
            ),
            WayForward.Pause => PauseCards.Choose(pair, role, new PauseTexts(culture)),
            WayForward.End => CareCards.Confirm(pair, role, new CareTexts(culture)),
            WayForward.Organisers => ConcernCards.Ask(
                pair,
                role,
                new ConcernTexts(culture),
                concern: ConcernCards.Named(turn.Turn.Now)
            ),
        };
    }

    /// <summary>The form for another topic, under some ideas for one.</summary>
    private static Card OtherTopic(PairTurn turn, string note)
    {
        var form = CorrectionCards.Form(turn, CorrectionCards.TopicPart);
        return form with { Body = [new Says(note), new Says(List(Topics(turn.Turn.Culture))), .. form.Body.Skip(1)] };
    }

    /// <summary>To a mentor who thinks that something went further than agreed; what comes of it is theirs to choose.</summary>
    public static Card Travelled(Pair pair, Role viewer, CheckInTexts t) =>
        new(
            t.TravelledTitle,
            [new Says(t.TravelledNote(pair[viewer.Other()].FirstName)), new Says(t.TravelledPrivacy, Quiet: true)],
            [new Button(t.TellOrganisers, StatusCards.Concern, ("pair", pair.Id.Value))]
        );

    private static Button Propose(Pair pair, CheckInTexts t) =>
        new(t.ProposeChange, CorrectionCards.Open, ("pair", pair.Id.Value));

    private static IEnumerable<string> Topics(System.Globalization.CultureInfo culture) =>
        Purpose.Topics.For(new PurposeTexts(culture)).Take(SomeTopics).Select(topic => topic.Title);

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "- " + line));
}
