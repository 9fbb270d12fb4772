using System.Collections.Immutable;
using System.Globalization;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.CheckIns;

/// <summary>A check-in as its author sees it, and as much of it as the other may see.</summary>
public static class CheckInCards
{
    public const string Begin = "checkin.begin";
    public const string Later = "checkin.later";
    public const string Skip = "checkin.skip";
    public const string Change = "checkin.change";
    public const string Keep = "checkin.keep";

    internal const string StepPrefix = "step-";

    /// <summary>The card of what the coach owes about check-ins; null when what happened since has overtaken it.</summary>
    public static Card? Owed(Pair pair, Prompt prompt, CultureInfo culture)
    {
        var t = new CheckInTexts(culture);
        var session = pair.Sessions.FirstOrDefault(known => known.Number == prompt.Occurrence);
        return (prompt.Kind, pair.Stage) switch
        {
            (PromptKind.CheckInDue, Stage.Active)
                when session is { State: SessionState.Planned } && pair.CheckIn(session.Number, prompt.To) is null =>
                Due(pair, prompt.To, session.Number, t),
            (PromptKind.CheckInShared, not Stage.Closed) => Shared(pair, prompt.To, prompt.Occurrence, t),
            _ => null,
        };
    }

    public static Card Due(Pair pair, Role viewer, int session, CheckInTexts t, string? note = null)
    {
        var partner = pair[viewer.Other()].FirstName;
        var ids = Ids(pair, session);
        return new Card(
            t.DueTitle(partner),
            [
                new Says(note ?? t.DueNote(partner)),
                .. pair.MilestoneDue(session, viewer) is { } milestone
                    ? ImmutableArray.Create<Element>(new Quote(t.MilestoneDue(milestone.On), milestone.What))
                    : [],
                new Says(t.DuePrivacy, Quiet: true),
            ],
            [new Button(t.Begin, Begin, ids), new Button(t.NotNow, Later, ids), new Button(t.SkipThis, Skip, ids)]
        );
    }

    /// <summary>Says that none waits, with what can be done without one.</summary>
    public static Card NoneDue(Pair pair, Role viewer, CheckInTexts t) =>
        new(
            t.NoneTitle(pair[viewer.Other()].FirstName),
            [new Says(t.NoneNote(pair.Charter?.Terms.CheckIns ?? default)), .. Steps(pair, viewer, t)],
            [new Button(t.ProposeChange, CorrectionCards.Open, ("pair", pair.Id.Value))]
        );

    public static Card Skipped(Pair pair, CheckInTexts t) =>
        new(t.SkippedTitle, [new Says(t.SkippedNote, Quiet: true)], [ProposeButton(pair, t)]);

    /// <summary>Everything its author said, each line with who sees it; kept only when they say so.</summary>
    public static Card Summary(Pair pair, Role viewer, int session, CheckInTexts t)
    {
        var draft = CheckInDraft.Of(pair, viewer, session);
        var partner = draft.Partner;

        Changeable Row(string question, string title, string words, string who) =>
            new(title, words, new Button(t.Change, Change, [.. Ids(pair, session), ("question", question)]), who);

        return new Card(
            t.SummaryTitle,
            [
                new Says(t.SummaryNote(partner), Quiet: true),
                .. draft
                    .Steps.Where(step => step.State is not null)
                    .Select(step =>
                        Row(
                            StepPrefix + Number(step.Number),
                            step.Owner == viewer ? t.YourStepTitle : t.StepTitle(partner),
                            $"{step.What}\n{t.StepState(step.State ?? StepState.Open)}",
                            t.BothSee
                        )
                    ),
                .. draft
                    .Remarks.Where(remark => remark.Value.Words.Length > 0)
                    .OrderBy(remark => CheckInQuestions.Order(remark.Key))
                    .Select(remark =>
                        Row(
                            remark.Key,
                            t.Title(TextOf(remark.Key, viewer)),
                            remark.Value.Words,
                            remark.Value.Shares ? t.SharedWith(partner) : t.OnlyYou
                        )
                    ),
                .. One(CheckInQuestions.Travelled, draft.Travelled is { } travelled ? t.Travelled(travelled) : null),
                .. draft.Confidence is { } confidence
                    ? ImmutableArray.Create<Element>(
                        Row(
                            CheckInQuestions.Confidence,
                            t.Title(CheckInQuestions.Confidence),
                            t.Rating(confidence),
                            draft.SharesConfidence ? t.SharedWith(partner) : t.OnlyYou
                        )
                    )
                    : [],
                .. One(CheckInQuestions.Comfort, draft.Comfort is { } comfort ? t.Rating(comfort) : null),
                .. One(CheckInQuestions.Commitment, draft.Commitment is { } kept ? t.Rating(kept) : null),
                .. One(CheckInQuestions.OnPurpose, draft.OnPurpose is { } purpose ? t.OnPurpose(purpose) : null),
                .. pair.CheckIn(session, viewer)?.Adds is { } adds
                    ? ImmutableArray.Create<Element>(
                        Row(
                            CheckInQuestions.Step,
                            t.NewStep,
                            Who(pair, viewer, adds.Owner, adds.What, adds.Due, t),
                            t.BothSee
                        )
                    )
                    : [],
            ],
            [new Button(t.Keep, Keep, Ids(pair, session)), new Button(t.NotNow, Later, Ids(pair, session))]
        );

        ImmutableArray<Element> One(string question, string? words) =>
            words is null ? [] : [Row(question, t.Title(question), words, t.OnlyYou)];
    }

    /// <summary>In place of a summary that is about to be out of date.</summary>
    public static Card Changing(CheckInTexts t) => new(t.SummaryTitle, [new Says(t.ChangingNote, Quiet: true)], []);

    public static Card Begun(Pair pair, Role viewer, int session, CheckInTexts t) =>
        Due(pair, viewer, session, t) with
        {
            Eyebrow = t.BegunNote,
        };

    public static Card Kept(Pair pair, Role viewer, CheckIn kept, CheckInTexts t)
    {
        var partner = pair[viewer.Other()].FirstName;
        return new Card(
            t.KeptTitle,
            [new Says(kept.HasSomethingFor(viewer.Other()) ? t.KeptSharedNote(partner) : t.KeptNote)],
            kept.For(viewer).Any(remark => remark.Question == CheckInQuestions.Correction)
                ? [ProposeButton(pair, t)]
                : []
        );
    }

    /// <summary>What the other chose to share; null when there is nothing.</summary>
    private static Card? Shared(Pair pair, Role viewer, int session, CheckInTexts t)
    {
        if (pair.CheckIn(session, viewer.Other()) is not { State: CheckInState.Kept } kept)
        {
            return null;
        }

        var said = kept.For(viewer).ToList();
        var body = said.Select(remark =>
                (Element)new Quote(t.Title(TextOf(remark.Question, viewer.Other())), remark.Words)
            )
            .ToList();
        if (kept.Confidence is { } rating && rating.TryRead(viewer, out var confidence))
        {
            body.Add(new Quote(t.ConfidenceShared, t.Rating(confidence)));
        }

        if (kept.Adds is { } adds)
        {
            body.Add(new Quote(t.NewStep, Who(pair, viewer, adds.Owner, adds.What, adds.Due, t)));
        }

        return body.Count == 0
            ? null
            : new Card(
                t.SharedTitle(pair[viewer.Other()].FirstName),
                [.. body, new Says(t.SharedNote, Quiet: true)],
                said.Any(remark => remark.Question == CheckInQuestions.Correction) ? [ProposeButton(pair, t)] : []
            );
    }

    /// <summary>The steps that are still open.</summary>
    public static IEnumerable<Element> Steps(Pair pair, Role viewer, CheckInTexts t)
    {
        var open = pair.OpenSteps().ToList();
        if (open.Count > 0)
        {
            yield return new Quote(
                t.OpenSteps,
                string.Join('\n', open.Select(step => "• " + Who(pair, viewer, step.Owner, step.What, step.Due, t)))
            );
        }
    }

    /// <summary>The key of the texts of a question; some read differently for the two.</summary>
    internal static string TextOf(string question, Role by) => question == "more" ? $"more{by}" : question;

    private static string Who(Pair pair, Role viewer, Role owner, string what, DateOnly due, CheckInTexts t) =>
        owner == viewer ? t.YouDoWhat(what, due) : t.WhoDoesWhat(pair[owner].FirstName, what, due);

    private static Button ProposeButton(Pair pair, CheckInTexts t) =>
        new(t.ProposeChange, CorrectionCards.Open, ("pair", pair.Id.Value));

    private static ImmutableArray<(string, string)> Ids(Pair pair, int session) =>
        [("pair", pair.Id.Value), ("session", Number(session))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
