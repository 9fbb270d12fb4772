using System.Collections.Immutable;
using System.Globalization;
using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Sessions;

/// <summary>Sessions as each of the two sees them, in their own local time.</summary>
public static class SessionCards
{
    public const string Times = "session.times";
    public const string Book = "session.book";
    public const string Without = "session.without";
    public const string Later = "session.later";
    public const string PassOn = "session.question";
    public const string SkipQuestion = "session.noQuestion";
    public const string SendCheck = "session.check";
    public const string CancelNext = "session.cancel";

    public const string OfferInput = "offer";
    public const string QuestionInput = "question";
    public const string HeldInput = "held";
    public const string UsefulInput = "useful";
    public const string FreeInput = "free";
    public const string NextInput = "next";
    public const string ShareInput = "share";
    public const string Yes = "yes";
    public const string No = "no";
    public const int MostWords = 600;
    private static readonly Says[] Nothing = [];

    public static Card ToBook(Pair pair, SessionTexts t) =>
        new(
            t.BookTitle(pair.Mentor.FirstName),
            [new Says(t.BookNote)],
            [
                new Button(t.SeeTimes, Times, ("pair", pair.Id.Value)),
                new Button(t.NotNow, Later, ("pair", pair.Id.Value)),
            ]
        );

    public static Card PutOff(SessionTexts t) => new(t.LaterTitle, [new Says(t.LaterNote, Quiet: true)], []);

    /// <summary>The sessions ahead, with ways to move or cancel the next one; a way to book when there are none.</summary>
    public static Card Ahead(Pair pair, Role viewer, DateTimeOffset now, SessionTexts t, string? title = null)
    {
        var ahead = pair
            .Sessions.Where(session => session.State == SessionState.Planned && session.EndsAt > now)
            .ToList();
        if (ahead.Count == 0 && (viewer, pair.Stage) == (Role.Executive, Stage.Active))
        {
            return ToBook(pair, t);
        }

        var until = pair.PausedUntil();
        var lookBack = pair.LookBackAhead(now);
        return new Card(
            ahead.Count == 0 ? t.SessionMenuTitle : title ?? t.Ahead,
            [
                .. until is { } day ? [new Says(t.Resting(LocalTime.Day(day, pair[viewer].TimeZone)))] : Nothing,
                .. ahead.Count == 0 ? [new Says(t.NoneAhead)] : ahead.Select(Line),
                .. lookBack is { } at ? [new Says(t.LookBack(Local(at, pair[viewer])))] : Nothing,
                .. viewer == Role.Mentor && pair.Assistant is not null
                    ? [new Says(new AssistantTexts(t.Culture).MayMove(pair.Executive.FirstName), Quiet: true)]
                    : Nothing,
            ],
            [
                .. ahead.Count == 0
                    ? ImmutableArray<Button>.Empty
                    :
                    [
                        new Button(t.MoveNext, ArrangingCards.Open, Ids(pair, ahead[0])),
                        new Button(t.Cancel, CancelNext, Ids(pair, ahead[0])),
                    ],
                .. until is null
                    ? ImmutableArray<Button>.Empty
                    :
                    [
                        new Button(
                            new PauseTexts(t.Culture).ResumeNow,
                            PauseCards.Resume,
                            ("pair", pair.Id.Value),
                            PauseCards.Pauses(pair)
                        ),
                    ],
            ]
        )
        {
            Links =
                until is null && ahead is [var next, ..] ? CalendarCards.LinksTo(pair, next, viewer, t.Culture) : [],
        };

        Says Line(Session session)
        {
            var local = Local(session.StartsAt, pair[viewer]);
            return new Says(pair.IsInPause(session.StartsAt) ? t.AtInPause(local) : t.At(local));
        }
    }

    /// <summary>The card of a prompt of these; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, SessionTexts t)
    {
        var session = pair.Sessions.FirstOrDefault(known => known.Number == prompt.Occurrence);
        return prompt.Kind switch
        {
            _ when !pair.IsUnderWay() => null,
            PromptKind.SessionsBooked when pair.NextSession(prompt.Due) is not null => Ahead(
                pair,
                prompt.To,
                prompt.Due,
                t,
                t.MentorBookedTitle(pair.Executive.FirstName)
            ),
            _ when session is not { State: SessionState.Planned } => null,
            PromptKind.PrepareQuestion when session.Question is null => AskQuestion(pair, session, t),
            PromptKind.PrepareBrief => Brief(pair, session, t),
            PromptKind.QuestionPassed => QuestionPassed(pair, session, t),
            PromptKind.AfterSession when session[prompt.To] is null => Check(pair, session, prompt.To, t),
            _ => null,
        };
    }

    public static Card AskQuestion(Pair pair, Session session, SessionTexts t, string? words = null)
    {
        var ids = Ids(pair, session);
        return new Card(
            t.QuestionTitle(Local(session.StartsAt, pair.Executive)),
            [
                .. session.Number == 1 && pair.Kind == PairKind.ReverseMentoring
                    ? ImmutableArray.Create<Element>(new Says(t.FirstTime))
                    : [],
                new Says(t.QuestionNote),
                .. CalendarCards.LinksTo(pair, session, Role.Executive, t.Culture) is [var link]
                    ? [new Says($"[{link.Title}]({link.Address.AbsoluteUri})", Quiet: true)]
                    : Nothing,
                new TextInput(QuestionInput, t.QuestionLabel, t.WriteSomething, MostWords, words),
            ],
            [
                new Button(t.PassOn, PassOn, ids),
                SnoozeCards.LaterButton(pair, PromptKind.PrepareQuestion, session.Number, t.Culture),
                new Button(t.Skip, SkipQuestion, ids),
            ]
        );
    }

    public static Card QuestionKept(Pair pair, string question, SessionTexts t) =>
        new(t.PassedTitle, [new Words(question), new Says(t.PassedNote(pair.Mentor.FirstName), Quiet: true)], []);

    public static Card QuestionSkipped(SessionTexts t) =>
        new(t.SkippedTitle, [new Says(t.SkippedNote, Quiet: true)], []);

    /// <summary>The mentor's brief, from this executive's own interests (S44, S45).</summary>
    public static Card Brief(Pair pair, Session session, SessionTexts t)
    {
        var executive = pair.Executive.FirstName;
        return new Card(
            t.BriefTitle(executive, Local(session.StartsAt, pair.Mentor)),
            [
                session.Question is { } question
                    ? new Quote(t.WantsToKnow(executive), question)
                    : new Says(t.NoQuestion(executive)),
                new Quote(t.Decision, pair.Asked.Decision),
                new Quote(t.Baseline, pair.Asked.Baseline),
                .. TakenFromLastTime(pair, session) is { } taken
                    ? ImmutableArray.Create<Element>(new Quote(t.LastTime, taken))
                    : [],
                new Says(t.BriefHow),
                new Says(t.BriefTone, Quiet: true),
            ],
            []
        );
    }

    public static Card QuestionPassed(Pair pair, Session session, SessionTexts t) =>
        new(
            t.PassedQuestionTitle(pair.Executive.FirstName),
            [new Words(session.Question ?? ""), new Says(t.At(Local(session.StartsAt, pair.Mentor)), Quiet: true)],
            []
        );

    /// <summary>Three taps and one line (coaching content 3.4).</summary>
    public static Card Check(Pair pair, Session session, Role viewer, SessionTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        ImmutableArray<Option> ratings =
        [
            .. Enumerable.Range(1, 5).Select(rating => new Option(Number(rating), t.Rating(rating))),
        ];
        return new Card(
            t.CheckTitle(partner),
            [
                new Says(t.CheckNote, Quiet: true),
                new ChoiceInput(
                    HeldInput,
                    t.HeldLabel,
                    t.ChooseOne,
                    [new Option(Yes, t.HeldYes), new Option(No, t.HeldNo)],
                    Yes
                ),
                new ChoiceInput(UsefulInput, t.UsefulLabel, t.ChooseOne, ratings) { Compact = true, Required = false },
                new ChoiceInput(FreeInput, t.FreeLabel, t.ChooseOne, ratings) { Compact = true, Required = false },
                new TextInput(
                    NextInput,
                    viewer == Role.Executive ? t.NextExecutive : t.NextMentor,
                    t.WriteSomething,
                    MostWords
                )
                {
                    Required = false,
                    Multiline = false,
                },
                new ToggleInput(ShareInput, t.WhoMaySee, t.ShareWith(partner)),
            ],
            [
                new Button(t.Send, SendCheck, Ids(pair, session)),
                SnoozeCards.LaterButton(pair, PromptKind.AfterSession, session.Number, t.Culture),
                SnoozeCards.SkipButton(pair, PromptKind.AfterSession, session.Number, t.Culture),
            ]
        );
    }

    public static Card Thanks(bool wasHeld, SessionTexts t) =>
        new(t.ThanksTitle, [new Says(wasHeld ? t.ThanksNote : t.NotHeldNote, Quiet: true)], []);

    public static DateTime Local(DateTimeOffset moment, Participant viewer) =>
        TimeZoneInfo.ConvertTime(moment, LocalTime.Zone(viewer.TimeZone)).DateTime;

    /// <summary>What the executive took from the last session, if they chose to share it.</summary>
    private static string? TakenFromLastTime(Pair pair, Session session) =>
        pair.Sessions.LastOrDefault(known => known.StartsAt < session.StartsAt && known.WasHeld)?.ExecutiveCheck?.Next
            is { } next
        && next.TryRead(Role.Mentor, out var words)
            ? words
            : null;

    private static ImmutableArray<(string, string)> Ids(Pair pair, Session session) =>
        [("pair", pair.Id.Value), ("session", Number(session))];

    private static string Number(Session session) => Number(session.Number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
