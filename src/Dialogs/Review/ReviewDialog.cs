using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Review;

/// <summary>What each side is asked at the end of a term, neither seeing the other's answers (S55, S56, S63; coaching content 3.6).</summary>
public sealed class ReviewDialog(IPairStore pairs) : Interview<ReviewDraft>(DialogId)
{
    public const string DialogId = "review";
    private const int MostPoints = 10;

    protected override ImmutableArray<Question<ReviewDraft>> Script(Turn turn, ReviewDraft draft)
    {
        var t = new ReviewTexts(turn.Culture);
        var isMentor = draft.Role == Role.Mentor;
        var ratings = Enumerable.Range(1, 5).Select(n => new Option(Number(n), t.Rating(n))).ToImmutableArray();

        Question<ReviewDraft> Ask(string id, object? said, Func<string, Heard<ReviewDraft>> hear) =>
            new(id, t.Title(id, draft), t.Ask(id, draft), t.Label(id), hear)
            {
                Said = said is null ? null : Convert.ToString(said, CultureInfo.InvariantCulture),
                Note = t.Note(id, draft),
            };

        Question<ReviewDraft> Rate(string id, int? said, Func<int, ReviewDraft> keep) =>
            Ask(id, said, words => HearNumber(words, 1, 5, t.ChooseOne, keep)) with
            {
                Options = ratings,
            };

        Question<ReviewDraft> Choose<T>(
            string id,
            T? said,
            Func<T, string> title,
            Func<T, ReviewDraft> keep,
            params T[] values
        )
            where T : struct, Enum
        {
            var choices = values is [] ? Enum.GetValues<T>() : values;
            return Ask(id, said, words => HearChoice(words, choices, title, t.ChooseOne, keep)) with
            {
                Options = [.. choices.Select(value => new Option(value.ToString(), title(value)))],
            };
        }

        Question<ReviewDraft> Sharing(
            Question<ReviewDraft> question,
            bool isShared,
            Func<ReviewDraft, bool, ReviewDraft> keep,
            string? label = null
        ) => question with { Share = label ?? t.ShareWith(draft.Partner), IsShared = isShared, Shared = keep };

        return
        [
            .. draft.Started is null
                ? ImmutableArray.Create(Rate("start", draft.Start, rating => draft with { Start = rating }))
                : [],
            Sharing(
                Rate("now", draft.Now, rating => draft with { Now = rating }) with
                {
                    Note = draft.Started is { } started ? t.StartedNote(started, draft.Partner) : t.Note("now", draft),
                },
                draft.SharesGrowth,
                (kept, shares) => kept with { SharesGrowth = shares }
            ),
            Sharing(
                Choose<Reached>("outcome", draft.Outcome, t.Reached, reached => draft with { Outcome = reached }) with
                {
                    About = draft.AgreedOutcome,
                },
                draft.SharesOutcome,
                (kept, shares) => kept with { SharesOutcome = shares }
            ),
            Sharing(
                Choose<Reached>("aim", draft.Aim, t.Reached, reached => draft with { Aim = reached }) with
                {
                    About = draft.MentorAim,
                },
                draft.SharesAim,
                (kept, shares) => kept with { SharesAim = shares }
            ),
            Sharing(
                Ask("changed", draft.Changed, words => draft with { Changed = words }) with
                {
                    Optional = true,
                },
                draft.SharesChanged,
                (kept, shares) => kept with { SharesChanged = shares }
            ),
            .. isMentor
                ? ImmutableArray.Create(
                    Sharing(
                        Choose<Worth>("worth", draft.Worth, t.Worth, worth => draft with { Worth = worth }) with
                        {
                            Optional = true,
                        },
                        draft.CountsWorth,
                        (kept, counts) => kept with { CountsWorth = counts },
                        t.CountIt
                    ),
                    Sharing(
                        Rate("frank", draft.Frank, rating => draft with { Frank = rating }) with
                        {
                            Optional = true,
                        },
                        draft.CountsFrank,
                        (kept, counts) => kept with { CountsFrank = counts },
                        t.CountIt
                    )
                )
                : [],
            Ask(
                "recommend",
                draft.Recommend,
                words => HearNumber(words, 0, MostPoints, t.ZeroToTen, n => draft with { Recommend = n })
            ) with
            {
                MaxLength = 20,
            },
            Ask("thanks", draft.Thanks, words => draft with { Thanks = words }) with
            {
                Optional = true,
            },
            Choose<Next>(
                "next",
                draft.Next,
                next => t.Next(next, draft),
                next => draft with { Next = next },
                draft.Kind == PairKind.Mentoring ? [Next.Close, Next.Extend] : []
            ),
            .. draft.Next == Next.Extend
                ? ImmutableArray.Create(
                    Ask(
                        "months",
                        draft.Months,
                        words => HearNumber(words, 1, Parting.MostMonths, t.OneToSix, n => draft with { Months = n })
                    ) with
                    {
                        Options = ReviewCards.MonthOptions(new PurposeTexts(turn.Culture)),
                    }
                )
                : [],
        ];
    }

    protected override string PairOf(ReviewDraft draft) => draft.Pair;

    protected override async Task CompleteAsync(Turn turn, ReviewDraft draft, CancellationToken ct)
    {
        var stored =
            await pairs.FindAsync(new PairId(draft.Pair), ct)
            ?? throw new InvalidOperationException("The pair of this talk is missing.");
        var t = new ReviewTexts(turn.Culture);
        if (!stored.Value.IsOpenForReview(draft.Role, turn.Now))
        {
            await turn.SayAsync(t.NoLongerOpen, ct);
            return;
        }

        var kept = await pairs.SaveAsync(stored, stored.Value.LookBack(draft.Role, draft.ToAnswers(), turn.Now), ct);
        await turn.ShowAsync(ReviewCards.Kept(kept.Value, draft.Role, t), ct);
    }

    private static Heard<ReviewDraft> HearNumber(
        string words,
        int least,
        int most,
        string refusal,
        Func<int, ReviewDraft> keep
    ) =>
        int.TryParse(words, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? keep(number)
            : new Heard<ReviewDraft>.Refused(refusal);

    private static Heard<ReviewDraft> HearChoice<T>(
        string words,
        T[] choices,
        Func<T, string> title,
        string refusal,
        Func<T, ReviewDraft> keep
    )
        where T : struct, Enum =>
        choices
            .Where(value =>
                value.ToString().Equals(words, StringComparison.OrdinalIgnoreCase)
                || title(value).Equals(words, StringComparison.OrdinalIgnoreCase)
            )
            .Select(value => (Heard<ReviewDraft>)keep(value))
            .FirstOrDefault(new Heard<ReviewDraft>.Refused(refusal));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
