using System.Collections.Immutable;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Status;
using RMBot.Volunteers;

namespace RMBot.Purpose;

/// <summary>The executive's side of the clarity-of-purpose conversation: what they ask, of whom, and why (S2–S4, S9–S18).</summary>
public sealed class PurposeDialog(
    IPairStore pairs,
    IPeople people,
    ILines lines,
    IProgrammes programmes,
    VolunteerLookup volunteers
) : Interview<PurposeDraft>(DialogId)
{
    public const string DialogId = "purpose";

    /// <summary>What the programme suggests is known before anything is asked; of two who are both known, the line too.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        if (options is not Start<PurposeDraft> start)
        {
            return await base.BeginDialogAsync(dc, options, cancellationToken);
        }

        var suggested = (await programmes.FindAsync(start.Draft.ToProgramme(), cancellationToken)).Defaults;
        var draft = start.Draft with
        {
            SuggestedMinutes = suggested.MonthlyMinutes,
            SuggestedMonths = suggested.Months,
        };
        if (draft.IsForSomebody)
        {
            var turn = Turn.Of(dc.Context);
            var known = await WithLineAsync(turn, draft, cancellationToken);
            if (Caution(new PurposeTexts(turn.Culture), known) is { } caution)
            {
                await turn.SayAsync(caution, cancellationToken);
            }

            draft = known;
        }

        return await base.BeginDialogAsync(dc, start with { Draft = draft }, cancellationToken);
    }

    protected override ImmutableArray<Question<PurposeDraft>> Script(Turn turn, PurposeDraft draft)
    {
        var t = new PurposeTexts(turn.Culture);
        var mentor = draft.MentorName is null ? "" : draft.ToMentor().FirstName;

        Question<PurposeDraft> Open(
            string id,
            string? said,
            Func<string, PurposeDraft> keep,
            bool sponsoring = false
        ) =>
            new(
                id,
                t.Title(id, mentor, draft.Kind),
                t.Ask(id, mentor, draft.Kind),
                t.Label(id, draft.Kind),
                words => Answers.Open(t, id, mentor, words, keep, sponsoring)
            )
            {
                Said = said,
                Note = t.Note(id, mentor, draft.Kind),
            };

        return
        [
            Open("topic", draft.Topic, words => draft.About(words, t), sponsoring: true) with
            {
                Options = draft.Kind == PairKind.Mentoring ? [] : Topics.For(t),
                OptionsAreIdeas = true,
            },
            Open("decision", draft.Decision, words => draft with { Decision = words }),
            Open("baseline", draft.Baseline, words => draft with { Baseline = words }),
            Open("outcome", draft.Outcome, words => draft with { Outcome = words }, sponsoring: true),
            .. draft.IsForSomebody || draft is { Kept: true, IsSuggested: true } ? [] : Whom(turn, t, draft),
            .. draft.KnowsLine ? [] : Line(t, draft, mentor),
            Open("why", draft.WhyYou, words => draft with { WhyYou = words }),
            Open("request", draft.Request, words => draft with { Request = words }, sponsoring: true),
            new(
                "time",
                t.Title("time", mentor),
                t.Ask("time"),
                t.Label("time"),
                words => Answers.Minutes(t, draft, words)
            )
            {
                Said = draft.MonthlyMinutes?.ToString(turn.Culture),
                Note = draft.SuggestedMinutes is { } minutes ? t.SuggestedTime(t.Minutes(minutes)) : null,
                Options = Answers.Choices([60, 90, 120, 180], draft.SuggestedMinutes, t.Minutes),
            },
            new(
                "length",
                t.Title("length"),
                t.Ask("length"),
                t.Label("length"),
                words => Answers.Months(t, draft, words)
            )
            {
                Said = draft.Months?.ToString(turn.Culture),
                Note = draft.SuggestedMonths is { } months ? t.SuggestedLength(t.Months(months)) : null,
                Options = Answers.Choices([3, 6, 9, 12], draft.SuggestedMonths, t.Months),
            },
            Open("challenge", draft.Challenge, words => draft with { Challenge = words }),
            Open("offer", draft.Offer, words => draft with { Offer = words }),
            Open("safe", draft.SafeNo, words => draft with { SafeNo = words }) with
            {
                Suggested = t.SuggestedSafeNo,
            },
            Open("opening", draft.Opening, words => draft with { Opening = words }) with
            {
                Label = t.OpeningLabel(mentor),
                Suggested = t.SuggestedOpening(
                    mentor,
                    draft.Topic ?? "",
                    new Participant(default, turn.Speaker.Name).FirstName
                ),
                MaxLength = 1500,
            },
        ];
    }

    protected override string PairOf(PurposeDraft draft) => draft.Pair;

    /// <summary>Not asked when the person is known already, because two turn their roles or an organiser named them.</summary>
    private ImmutableArray<Question<PurposeDraft>> Whom(Turn turn, PurposeTexts t, PurposeDraft draft) =>
        [
            new Question<PurposeDraft>(
                "mentor",
                t.Title("mentor"),
                t.Ask("mentor"),
                t.Label("mentor"),
                (words, ct) => HearMentorAsync(turn, t, draft, words, ct)
            )
            {
                Said = draft.MentorMail,
                Note = t.Note("mentor"),
                MaxLength = 254,
                Ready = (question, ct) => question.OfferAsync(volunteers, turn, t, draft.TopicId, ct),
            },
        ];

    /// <summary>Not asked when the directory has told.</summary>
    private static ImmutableArray<Question<PurposeDraft>> Line(PurposeTexts t, PurposeDraft draft, string mentor) =>
        [
            new Question<PurposeDraft>(
                "line",
                t.Title("line", mentor, draft.Kind),
                t.Ask("line", mentor, draft.Kind),
                t.Label("line"),
                words => Answers.Line(t, draft, mentor, words)
            )
            {
                Said = draft.SameLine is { } sameLine ? Answers.YesOrNo(sameLine) : null,
                Options = [new Option(Answers.YesOrNo(false), t.No), new Option(Answers.YesOrNo(true), t.Yes)],
            },
        ];

    protected override async Task CompleteAsync(Turn turn, PurposeDraft draft, CancellationToken ct)
    {
        var id = new PairId(draft.Pair);
        var executive = new Participant(
            turn.Speaker.Id,
            turn.Speaker.Name,
            turn.Speaker.TimeZone,
            turn.Speaker.Mail,
            turn.Speaker.Language
        );
        var programme = await programmes.FindAsync(draft.ToProgramme(), ct);
        var pair = Proposing
            .Propose(id, executive, draft.ToMentor(), draft.ToAsk(), turn.Now, draft.Kind)
            .In(programme);
        if (draft.Kept || draft.IsSuggested)
        {
            pair = await AmendAsync(pair, ct);
        }
        else
        {
            try
            {
                await pairs.AddAsync(pair, ct);
            }
            catch (StaleVersionException)
            {
                // The last answer came twice: the pair is there from the first time.
                pair = await AmendAsync(pair, ct);
            }
        }

        // Sent meanwhile, by a press on an older card, it is shown as it stands.
        await turn.ShowAsync(NextStep.CardFor(pair, Role.Executive, turn.Culture), ct);
    }

    private async Task<Pair> AmendAsync(Pair pair, CancellationToken ct)
    {
        var stored =
            await pairs.FindAsync(pair.Id, ct) ?? throw new InvalidOperationException("A kept pair is missing.");
        return (await pairs.SaveAsync(stored, stored.Value.Amend(pair.Mentor, pair.Asked), ct)).Value;
    }

    private async ValueTask<Heard<PurposeDraft>> HearMentorAsync(
        Turn turn,
        PurposeTexts t,
        PurposeDraft draft,
        string words,
        CancellationToken ct
    )
    {
        if (MailAddress.In(words) is not { } mail)
        {
            return new Heard<PurposeDraft>.Refused(t.WhoIsMeant);
        }

        var mentor = await people.FindByMailAsync(mail, ct);
        if (mentor is null)
        {
            return new Heard<PurposeDraft>.Refused(t.NotKnown(mail));
        }

        if (mentor.Id == turn.Speaker.Id)
        {
            return new Heard<PurposeDraft>.Refused(t.ThatIsYou);
        }

        if (mentor.IsGuest)
        {
            return new Heard<PurposeDraft>.Refused(t.IsGuest);
        }

        if (!mentor.CanBeReached)
        {
            return new Heard<PurposeDraft>.Refused(t.NotReachable(mentor.Name));
        }

        var open = await pairs.OpenAskAsync(turn.Speaker.Id, mentor.Id, ct);
        if (open is not null && open.Id.Value != draft.Pair && (open.Ask is not null || draft.Kept))
        {
            return new Heard<PurposeDraft>.Refused(t.AlreadyPaired(mentor.Name));
        }

        var chosen = draft.For(open?.Id) with
        {
            MentorId = mentor.Id.Value,
            MentorName = mentor.Name,
            MentorMail = mail,
        };
        var known = await WithLineAsync(turn, chosen, ct);
        return new Heard<PurposeDraft>.Understood(known, Caution(t, known));
    }

    private async Task<PurposeDraft> WithLineAsync(Turn turn, PurposeDraft draft, CancellationToken ct) =>
        draft.WithLine(await lines.AreInOneLineAsync(turn.Speaker.Id, draft.ToMentor().Id, ct));

    /// <summary>What is said to two in one line when nobody had to be asked.</summary>
    private static string? Caution(PurposeTexts t, PurposeDraft draft) =>
        draft is not { KnowsLine: true, SameLine: true } ? null
        : draft.Kind == PairKind.Mentoring ? t.KnownLineMentoring(draft.ToMentor().FirstName)
        : t.KnownLine(draft.ToMentor().FirstName);
}
