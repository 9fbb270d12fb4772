using System.Collections.Immutable;
using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Assistants;

/// <summary>What an assistant sees: two first names and times, by the executive's clock. Nothing else of the pair is on these cards.</summary>
public static class AssistingCards
{
    public const string Open = "assisting.open";
    public const string Move = "assisting.move";
    public const string Cancel = "assisting.cancel";
    private const int MostLines = 8;

    /// <summary>Whether it is an assistant's press.</summary>
    public static bool Is(string verb) => verb.StartsWith("assisting.", StringComparison.Ordinal);

    public static Card Ahead(Pair pair, DateTimeOffset now, AssistantTexts t, string? title = null)
    {
        var (executive, mentor) = (pair.Executive.FirstName, pair.Mentor.FirstName);
        ImmutableArray<Session> ahead =
        [
            .. pair
                .Sessions.Where(session => session.State == SessionState.Planned && session.StartsAt > now)
                .OrderBy(session => session.StartsAt)
                .Take(MostLines),
        ];
        return new Card(
            title ?? t.Title(executive, mentor),
            ahead.IsEmpty
                ? [new Says(t.NoneAhead)]
                :
                [
                    .. ahead.Select(session => new Says(t.At(SessionCards.Local(session.StartsAt, pair.Executive)))),
                    new Says(t.Clock(executive), Quiet: true),
                ],
            ahead is not [var next, ..]
                ? []
                : [new Button(t.MoveNext, Open, Ids(pair, next)), new Button(t.CancelNext, Cancel, Ids(pair, next))]
        );
    }

    public static Card Form(
        Pair pair,
        Session session,
        AssistantTexts t,
        ArrangingTexts form,
        string? day = null,
        string? time = null,
        string? problem = null
    ) =>
        new(
            t.MoveTitle,
            [
                .. problem is null ? ImmutableArray<Element>.Empty : [new Notice(problem)],
                new Says(form.Planned(SessionCards.Local(session.StartsAt, pair.Executive)), Quiet: true),
                new DateInput(ArrangingCards.DayInput, form.DayLabel, form.Error, day),
                new TimeInput(ArrangingCards.TimeOfDayInput, t.TimeLabel, form.Error, time),
                new Says(t.Clock(pair.Executive.FirstName), Quiet: true),
            ],
            [new Button(t.Move, Move, [.. Ids(pair, session), ArrangingCards.From(session)])]
        );

    private static ImmutableArray<(string, string)> Ids(Pair pair, Session session) =>
        [("pair", pair.Id.Value), ("session", session.Number.ToString(CultureInfo.InvariantCulture))];
}
