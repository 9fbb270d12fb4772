using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;

namespace RMBot.CheckIns;

/// <summary>One side's talk about how the two work together (S28–S33, S35, S37). Everything in it can be left out.</summary>
public sealed class CheckInDialog(IPairStore pairs) : Interview<CheckInDraft>(DialogId)
{
    public const string DialogId = "checkin";
    private static readonly int[] Weeks = [1, 2, 4, 8];

    protected override ImmutableArray<Question<CheckInDraft>> Script(Turn turn, CheckInDraft draft)
    {
        var t = new CheckInTexts(turn.Culture);
        return
        [
            .. draft.Steps.Select(step => Progress(t, draft, step)),
            .. CheckInQuestions.Both.Select(question => InWords(t, draft, question)),
            .. CheckInQuestions
                .ExtraFor(draft.By, draft.Session)
                .Select(question =>
                    question == CheckInQuestions.Travelled ? Travelled(t, draft) : InWords(t, draft, question)
                ),
            .. Confidence(t, draft),
            Rating(t, draft, CheckInQuestions.Comfort, draft.Comfort, value => draft with { Comfort = value }),
            Rating(t, draft, CheckInQuestions.Commitment, draft.Commitment, value => draft with { Commitment = value }),
            Purpose(t, draft),
            .. NewStep(t, draft),
        ];
    }

    protected override string PairOf(CheckInDraft draft) => draft.Pair;

    protected override async Task CompleteAsync(Turn turn, CheckInDraft draft, CancellationToken ct)
    {
        var stored =
            await pairs.FindAsync(new PairId(draft.Pair), ct)
            ?? throw new InvalidOperationException("The pair of this talk is missing.");
        var t = new CheckInTexts(turn.Culture);
        var told = stored.Value.Tell(draft.ToCheckIn(turn.Now, stored.Value[draft.By].TimeZone), turn.Now);
        if (ReferenceEquals(told, stored.Value))
        {
            await turn.SayAsync(t.NoLongerNeeded, ct);
            return;
        }

        var saved = await pairs.SaveAsync(stored, told, ct);
        await turn.ShowAsync(CheckInCards.Summary(saved.Value, draft.By, draft.Session, t), ct);
    }

    private static Question<CheckInDraft> Of(
        CheckInTexts t,
        string id,
        string question,
        string partner,
        string? said,
        Func<string, Heard<CheckInDraft>> hear
    ) => new(id, t.Title(question), t.Ask(question, partner), t.Label(question), hear) { Said = said, Optional = true };

    private static Question<CheckInDraft> InWords(CheckInTexts t, CheckInDraft draft, string question) =>
        Of(
            t,
            question,
            CheckInCards.TextOf(question, draft.By),
            draft.Partner,
            draft.Words(question),
            words => draft.Say(question, words)
        ) with
        {
            Share = t.ShareWith(draft.Partner),
            IsShared = draft.Shares(question),
            Shared = (kept, shares) => kept.Share(question, shares),
        };

    private static Question<CheckInDraft> Progress(CheckInTexts t, CheckInDraft draft, StepDraft step) =>
        new(
            CheckInCards.StepPrefix + step.Number.ToString(CultureInfo.InvariantCulture),
            step.Owner == draft.By ? t.YourStepTitle : t.StepTitle(draft.Partner),
            t.StepAsk,
            t.Label("stepState"),
            words =>
                Chosen(words, [StepState.Done, StepState.Open, StepState.Dropped], t.StepState) is { } state
                    ? draft with
                    {
                        Steps = draft.Steps.Replace(step, step with { State = state }),
                    }
                    : new Heard<CheckInDraft>.Refused(t.ChooseOne)
        )
        {
            About = step.What,
            Said = step.State?.ToString(),
            Optional = true,
            Options = Options([StepState.Done, StepState.Open, StepState.Dropped], t.StepState),
        };

    private static Question<CheckInDraft> Rating(
        CheckInTexts t,
        CheckInDraft draft,
        string question,
        int? said,
        Func<int, CheckInDraft> keep
    ) =>
        Of(
            t,
            question,
            question,
            draft.Partner,
            said?.ToString(CultureInfo.InvariantCulture),
            words =>
                int.TryParse(words, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 5
                    ? keep(value)
                    : new Heard<CheckInDraft>.Refused(t.OneToFive)
        ) with
        {
            Note = t.OnlyYouSee,
            Options =
            [
                .. Enumerable
                    .Range(1, 5)
                    .Select(value => new Option(value.ToString(CultureInfo.InvariantCulture), t.Rating(value))),
            ],
        };

    /// <summary>Asked once, so that the review can show how far it went (S56).</summary>
    private static ImmutableArray<Question<CheckInDraft>> Confidence(CheckInTexts t, CheckInDraft draft) =>
        draft.AsksConfidence
            ?
            [
                Rating(
                    t,
                    draft,
                    CheckInQuestions.Confidence,
                    draft.Confidence,
                    value => draft with { Confidence = value }
                ) with
                {
                    Note = t.ConfidenceNote,
                    Share = t.ShareWith(draft.Partner),
                    IsShared = draft.SharesConfidence,
                    Shared = (kept, shares) => kept with { SharesConfidence = shares },
                },
            ]
            : [];

    private static Question<CheckInDraft> Travelled(CheckInTexts t, CheckInDraft draft) =>
        Choice(
            t,
            draft,
            CheckInQuestions.Travelled,
            draft.Travelled,
            Enum.GetValues<Travelled>(),
            t.Travelled,
            travelled => draft with { Travelled = travelled }
        ) with
        {
            Note = t.OnlyYouSee,
        };

    private static Question<CheckInDraft> Purpose(CheckInTexts t, CheckInDraft draft) =>
        Choice(
            t,
            draft,
            CheckInQuestions.OnPurpose,
            draft.OnPurpose,
            Enum.GetValues<OnPurpose>(),
            t.OnPurpose,
            purpose => draft with { OnPurpose = purpose }
        ) with
        {
            Note = t.OnlyYouSee,
        };

    /// <summary>Who does what until when; the who and the when are asked only when there is a what.</summary>
    private static IEnumerable<Question<CheckInDraft>> NewStep(CheckInTexts t, CheckInDraft draft)
    {
        yield return Of(
            t,
            CheckInQuestions.Step,
            CheckInQuestions.Step,
            draft.Partner,
            draft.NewStep,
            words => draft with { NewStep = words }
        ) with
        {
            Note = t.StepNote(draft.Partner),
            MaxLength = 200,
        };
        if (draft.NewStep is null)
        {
            yield break;
        }

        string Who(Role owner) => owner == draft.By ? t.Me : draft.Partner;
        Role[] owners = [draft.By, draft.By.Other()];
        yield return Choice(
            t,
            draft,
            CheckInQuestions.StepOwner,
            draft.NewStepOwner ?? draft.By,
            owners,
            Who,
            owner => draft with { NewStepOwner = owner }
        );
        yield return Choice(
            t,
            draft,
            CheckInQuestions.StepDue,
            draft.NewStepWeeks ?? CheckInQuestions.UsualWeeks,
            Weeks,
            t.InWeeks,
            weeks => draft with { NewStepWeeks = weeks }
        );
    }

    private static Question<CheckInDraft> Choice<T>(
        CheckInTexts t,
        CheckInDraft draft,
        string question,
        T? said,
        IReadOnlyCollection<T> values,
        Func<T, string> title,
        Func<T, CheckInDraft> keep
    )
        where T : struct =>
        Of(
            t,
            question,
            question,
            draft.Partner,
            said is { } chosen ? Name(chosen) : null,
            words =>
                Chosen(words, values, title) is { } value ? keep(value) : new Heard<CheckInDraft>.Refused(t.ChooseOne)
        ) with
        {
            Options = Options(values, title),
        };

    private static T? Chosen<T>(string words, IEnumerable<T> values, Func<T, string> title)
        where T : struct =>
        values
            .Where(value =>
                string.Equals(Name(value), words, StringComparison.OrdinalIgnoreCase)
                || string.Equals(title(value), words, StringComparison.OrdinalIgnoreCase)
            )
            .Select(value => (T?)value)
            .FirstOrDefault();

    private static ImmutableArray<Option> Options<T>(IEnumerable<T> values, Func<T, string> title)
        where T : struct => [.. values.Select(value => new Option(Name(value), title(value)))];

    private static string Name<T>(T value)
        where T : struct => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
