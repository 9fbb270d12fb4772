using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Aims;

/// <summary>The mentor's side of the clarity-of-purpose conversation (S16, S18–S23).</summary>
public sealed class AimsDialog(IPairStore pairs) : Interview<AimsDraft>(DialogId)
{
    public const string DialogId = "aims";

    /// <summary>So that the executive can answer each of them on one screen (S20).</summary>
    public const int MostWishes = 2;

    protected override ImmutableArray<Question<AimsDraft>> Script(Turn turn, AimsDraft draft)
    {
        var t = new AimsTexts(turn.Culture);
        var amounts = new PurposeTexts(turn.Culture);
        var executive = draft.Executive;

        Question<AimsDraft> Ask(string id, string? said, Func<string, Heard<AimsDraft>> hear) =>
            new(id, t.Title(id), t.Ask(id, executive), t.Label(id), hear)
            {
                Said = said,
                Note = t.Note(id, executive, draft.Kind),
            };

        return
        [
            Ask(
                "aim",
                draft.OwnAim,
                words =>
                    Vagueness.IsVague(words)
                        ? new Heard<AimsDraft>.Unclear(t.VagueAim, draft with { OwnAim = words })
                        : draft with
                        {
                            OwnAim = words,
                        }
            ),
            Ask("wishes", draft.Wishes, words => HearWishes(t, draft, words)) with
            {
                Options = Named<Wish>(t.Wish),
                Most = MostWishes,
            },
            Ask("time", draft.MonthlyMinutes?.ToString(turn.Culture), words => HearMinutes(amounts, draft, words)) with
            {
                Ask = t.AskTime(executive, amounts.Minutes(draft.AskedMinutes)),
                Options = Amounts([30, 60, 90, 120], draft.AskedMinutes, amounts.Minutes),
            },
            Ask("gives", draft.GivesWay, words => draft with { GivesWay = words }) with
            {
                Optional = true,
                Share = t.ShareWith(executive),
                IsShared = draft.SharesGivesWay,
                Shared = (kept, shares) => kept with { SharesGivesWay = shares },
            },
            Ask("length", draft.Months?.ToString(turn.Culture), words => HearMonths(amounts, draft, words)) with
            {
                Ask = t.AskLength(executive, amounts.Months(draft.AskedMonths)),
                Options = Amounts([3, 4, 6, 9, 12], draft.AskedMonths, amounts.Months),
            },
            Ask("limits", draft.Limits, words => draft with { Limits = words }) with
            {
                Optional = true,
            },
            Ask("holds", draft.HoldsBack, words => draft with { HoldsBack = words }) with
            {
                Optional = true,
                Share = t.ShareWith(executive),
                IsShared = draft.SharesHoldsBack,
                Shared = (kept, shares) => kept with { SharesHoldsBack = shares },
            },
            .. draft.Kind == PairKind.Mentoring
                ? ImmutableArray<Question<AimsDraft>>.Empty
                :
                [
                    Ask("evolve", draft.Evolve?.ToString(), words => HearEvolve(t, draft, words)) with
                    {
                        Options = Named<Evolve>(t.Evolve),
                    },
                ],
            Ask("choice", draft.FreeChoice?.ToString(), words => HearChoice(t, draft, words)) with
            {
                Options = Named<FreeChoice>(t.FreeChoice),
            },
        ];
    }

    protected override string PairOf(AimsDraft draft) => draft.Pair;

    protected override async Task CompleteAsync(Turn turn, AimsDraft draft, CancellationToken ct)
    {
        var stored =
            await pairs.FindAsync(new PairId(draft.Pair), ct)
            ?? throw new InvalidOperationException("The pair of this talk is missing.");
        var t = new AimsTexts(turn.Culture);
        if (!stored.Value.IsOpenForAims())
        {
            await turn.SayAsync(t.NoLongerNeeded, ct);
            return;
        }

        var told = await pairs.SaveAsync(stored, stored.Value.Tell(draft.ToAims()), ct);
        await turn.ShowAsync(AimsCards.Summary(told.Value, t, new PurposeTexts(turn.Culture)), ct);
    }

    private static Heard<AimsDraft> HearWishes(AimsTexts t, AimsDraft draft, string words)
    {
        var chosen = words.Split(
            ChoiceInput.Separator,
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var wishes = chosen.Select(word => Parsed<Wish>(word, t.Wish)).Distinct().ToList();
        return
            wishes.Count is 0 or > MostWishes
            || wishes.Contains(null)
            || (wishes.Contains(Wish.Nothing) && wishes.Count > 1)
            ? new Heard<AimsDraft>.Refused(t.ChooseWishes)
            : draft with
            {
                Wishes = string.Join(',', wishes),
            };
    }

    private static Heard<AimsDraft> HearMinutes(PurposeTexts t, AimsDraft draft, string words) =>
        Purpose.Amounts.Minutes(words, t.Culture) is { } minutes
            ? draft with
            {
                MonthlyMinutes = minutes,
            }
            : new Heard<AimsDraft>.Refused(t.NoMinutes);

    private static Heard<AimsDraft> HearMonths(PurposeTexts t, AimsDraft draft, string words) =>
        Purpose.Amounts.Months(words, t.Culture) is { } months
            ? draft with
            {
                Months = months,
            }
            : new Heard<AimsDraft>.Refused(t.NoMonths);

    private static Heard<AimsDraft> HearEvolve(AimsTexts t, AimsDraft draft, string words) =>
        Parsed<Evolve>(words, t.Evolve) is { } evolve
            ? draft with
            {
                Evolve = evolve,
            }
            : new Heard<AimsDraft>.Refused(t.ChooseOne);

    private static Heard<AimsDraft> HearChoice(AimsTexts t, AimsDraft draft, string words) =>
        Parsed<FreeChoice>(words, t.FreeChoice) switch
        {
            null => new Heard<AimsDraft>.Refused(t.ChooseOne),
            FreeChoice.FeltIHadTo => new Heard<AimsDraft>.Understood(
                draft with
                {
                    FreeChoice = FreeChoice.FeltIHadTo,
                },
                t.FeltIHadToRemark(draft.Executive)
            ),
            var choice => draft with { FreeChoice = choice },
        };

    private static T? Parsed<T>(string words, Func<T, string> title)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(value =>
                value.ToString().Equals(words, StringComparison.OrdinalIgnoreCase)
                || title(value).Equals(words, StringComparison.OrdinalIgnoreCase)
            )
            .Select(value => (T?)value)
            .FirstOrDefault();

    private static ImmutableArray<Option> Named<T>(Func<T, string> title)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Option(value.ToString(), title(value)))];

    /// <summary>The usual amounts, with what was asked for among them.</summary>
    private static ImmutableArray<Option> Amounts(int[] usual, int asked, Func<int, string> title) =>
        [
            .. usual
                .Append(asked)
                .Distinct()
                .Order()
                .Select(amount => new Option(amount.ToString(CultureInfo.InvariantCulture), title(amount))),
        ];
}
