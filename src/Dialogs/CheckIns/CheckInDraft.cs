using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.CheckIns;

/// <summary>A check-in while its author is still being walked through it.</summary>
public sealed record CheckInDraft : Discreet
{
    public required string Pair { get; init; }
    public required int Session { get; init; }
    public required Role By { get; init; }
    public required string Partner { get; init; }

    /// <summary>The steps that are asked about.</summary>
    public required ImmutableArray<StepDraft> Steps { get; init; }

    /// <summary>What was said in words, by question.</summary>
    public ImmutableDictionary<string, SaidDraft> Remarks { get; init; } = ImmutableDictionary<string, SaidDraft>.Empty;
    public int? Comfort { get; init; }
    public int? Commitment { get; init; }
    public OnPurpose? OnPurpose { get; init; }
    public Travelled? Travelled { get; init; }

    /// <summary>The mentor is asked where they start, at the first check-in they keep.</summary>
    public bool AsksConfidence { get; init; }
    public int? Confidence { get; init; }
    public bool SharesConfidence { get; init; }
    public string? NewStep { get; init; }
    public Role? NewStepOwner { get; init; }
    public int? NewStepWeeks { get; init; }

    public string? Words(string question) => Remarks.GetValueOrDefault(question)?.Words;

    public bool Shares(string question) => Remarks.GetValueOrDefault(question) is { Shares: true };

    public CheckInDraft Say(string question, string words) =>
        this with
        {
            Remarks = Remarks.SetItem(question, new SaidDraft(words, Shares(question))),
        };

    public CheckInDraft Share(string question, bool shares) =>
        this with
        {
            Remarks = Remarks.SetItem(question, new SaidDraft(Words(question) ?? "", shares)),
        };

    public static CheckInDraft Of(Pair pair, Role by, int session)
    {
        var told = pair.CheckIn(session, by);
        return new CheckInDraft
        {
            Pair = pair.Id.Value,
            Session = session,
            By = by,
            Partner = pair[by.Other()].FirstName,
            Steps =
            [
                .. pair.OpenSteps()
                    .Take(Reflecting.MostSteps)
                    .Select(step => new StepDraft(
                        step.Number,
                        step.Owner,
                        step.What,
                        told?.Progress.LastOrDefault(said => said.Step == step.Number)?.State
                    )),
            ],
            Remarks = (told?.Remarks ?? []).ToImmutableDictionary(remark => remark.Question, remark => Own(remark, by)),
            Comfort = Own(told?.Comfort, by),
            Commitment = Own(told?.Commitment, by),
            OnPurpose = Own(told?.OnPurpose, by),
            Travelled = Own(told?.Travelled, by),
            AsksConfidence = pair.IsToSayWhereTheyStart(by, session),
            Confidence = Own(told?.Confidence, by),
            SharesConfidence = told?.Confidence is { Visibility: Visibility.Partner },
            NewStep = told?.Adds?.What,
            NewStepOwner = told?.Adds?.Owner,
            NewStepWeeks = told?.Adds is { } adds ? WeeksUntil(adds.Due, told.At) : null,
        };
    }

    public CheckIn ToCheckIn(DateTimeOffset now, string zone) =>
        new(Session, By, CheckInState.Told, now)
        {
            Remarks =
            [
                .. Remarks
                    .Where(remark => remark.Value.Words.Length > 0)
                    .Select(remark => new Remark(
                        remark.Key,
                        new Answer<string>(
                            By,
                            remark.Value.Shares ? Visibility.Partner : Visibility.Me,
                            remark.Value.Words
                        )
                    ))
                    .OrderBy(remark => CheckInQuestions.Order(remark.Question)),
            ],
            Comfort = Private(Comfort),
            Commitment = Private(Commitment),
            OnPurpose = Private(OnPurpose),
            Travelled = Private(Travelled),
            Confidence = Confidence is { } confidence
                ? new Answer<int>(By, SharesConfidence ? Visibility.Partner : Visibility.Me, confidence)
                : null,
            Progress =
            [
                .. Steps
                    .Where(step => step.State is not null)
                    .Select(step => new StepProgress(step.Number, step.State ?? StepState.Open)),
            ],
            Adds = NewStep is null
                ? null
                : new NewStep(
                    NewStepOwner ?? By,
                    NewStep,
                    LocalTime.Day(now, zone).AddDays(7 * (NewStepWeeks ?? CheckInQuestions.UsualWeeks))
                ),
        };

    private Answer<T>? Private<T>(T? value)
        where T : struct => value is { } given ? new Answer<T>(By, Visibility.Me, given) : null;

    private static SaidDraft Own(Remark remark, Role by) =>
        new(remark.Said.TryRead(by, out var words) ? words : "", remark.Said.Visibility == Visibility.Partner);

    private static T? Own<T>(Answer<T>? answer, Role by)
        where T : struct => answer is not null && answer.TryRead(by, out var value) ? value : null;

    private static int WeeksUntil(DateOnly due, DateTimeOffset told) =>
        Math.Max(1, (due.DayNumber - DateOnly.FromDateTime(told.UtcDateTime).DayNumber) / 7);
}

/// <summary>An answer in words and whether the other may read it.</summary>
public sealed record SaidDraft(string Words, bool Shares) : Discreet;

/// <summary>A step and what its author says became of it.</summary>
public sealed record StepDraft(int Number, Role Owner, string What, StepState? State) : Discreet;
