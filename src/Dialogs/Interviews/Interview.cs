using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Help;
using RMBot.Pairs;

namespace RMBot.Interviews;

/// <summary>How an interview starts: with a draft, and at one question only when an earlier answer is being changed.</summary>
public sealed record Start<TDraft>(TDraft Draft, string? Only = null) : Discreet;

/// <summary>
/// The one engine under the coach's longer talks: walks a list of questions over a draft. Per question: ask, understand,
/// at most one follow-up, record, next. Back, skip and not now work at every question; a talk resumes where it stopped.
/// </summary>
public abstract class Interview<TDraft>(string id) : Dialog(id)
    where TDraft : class
{
    /// <summary>The questions that apply to this draft, in the order of the conversation.</summary>
    protected abstract ImmutableArray<Question<TDraft>> Script(Turn turn, TDraft draft);

    /// <summary>The pair this is about: a card of one pair never answers for another.</summary>
    protected abstract string PairOf(TDraft draft);

    /// <summary>The last answer is in: keep it, and show what comes next.</summary>
    protected abstract Task CompleteAsync(Turn turn, TDraft draft, CancellationToken ct);

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var start = options as Start<TDraft> ?? throw new ArgumentException("An interview starts with a draft.");
        var turn = Turn.Of(dc.Context);
        var script = Script(turn, start.Draft);
        // The button says which one; what is none of them is not kept, whatever it is.
        var only = script.FirstOrDefault(question => question.Id == start.Only)?.Id;
        var progress = new Place<TDraft>(dc.ActiveDialog) { Draft = start.Draft, Only = only };
        progress.At = only ?? script[0].Id;
        progress.Asking = turn.Now.ToUnixTimeMilliseconds();
        await AskAsync(turn, progress, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        var progress = new Place<TDraft>(dc.ActiveDialog);
        var script = Script(turn, progress.Draft);
        var texts = new InterviewTexts(turn.Culture);
        var at = IndexOf(script, progress.At);
        script = await script.ReadyAsync(at, cancellationToken);
        var step = turn.Said switch
        {
            Said.Press press when !IsFor(press, progress.Draft, script[at]) => Step.Current,
            Said.Press press when !press.IsAbout(InterviewCards.AskingData, Number(progress.Asking)) => Step.Late,
            Said.Press press => StepOf(press.Verb),
            Said.Words words => StepOf(Commands.Parse(words.Text, turn.Culture)),
            _ => Step.Current,
        };
        switch (step)
        {
            case Step.Current:
                await turn.AnswerAsync(Card(script, at, progress, texts), cancellationToken);
                return EndOfTurn;
            case Step.Late:
                // Nothing that was written is lost: it stands in the box of the question as it is asked now.
                turn.Replace(
                    Card(script.SetItem(at, Given.From(turn.Said, script[at]).Over(script[at])), at, progress, texts)
                );
                return EndOfTurn;
            case Step.Later:
                turn.Replace(InterviewCards.PutAside(script[at], texts.KeptForLater));
                turn.Remind(LocalTime.NextWorkingMorning(turn.Now, turn.Speaker.TimeZone));
                await turn.SayAsync(texts.NotNowSaid(at + 1, script.Length), cancellationToken);
                return EndOfTurn;
            case Step.Back when at == 0 || progress.Only is not null:
                return await RefuseAsync(
                    turn,
                    progress,
                    script[at],
                    at,
                    progress.Only is null ? texts.IsFirst : texts.OnlyThis,
                    cancellationToken
                );
            case Step.Back:
                turn.Replace(InterviewCards.PutAside(script[at], texts.WentBack));
                progress.At = script[at - 1].Id;
                progress.FollowedUp = false;
                progress.Heard = null;
                progress.Asking++;
                await AskAsync(turn, progress, cancellationToken);
                return EndOfTurn;
            case Step.Skip when !script[at].Optional:
                return await RefuseAsync(turn, progress, script[at], at, texts.CannotSkip, cancellationToken);
            case Step.Skip:
                turn.Replace(InterviewCards.PutAside(script[at], texts.Skipped));
                return await NextAsync(dc, turn, progress, at, cancellationToken);
            default:
                return await HearAsync(dc, turn, progress, script[at], at, cancellationToken);
        }
    }

    public override Task RepromptDialogAsync(
        Microsoft.Bot.Builder.ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => AskAsync(Turn.Of(turnContext), new Place<TDraft>(instance), cancellationToken);

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> HearAsync(
        DialogContext dc,
        Turn turn,
        Place<TDraft> progress,
        Question<TDraft> question,
        int at,
        CancellationToken ct
    )
    {
        var texts = new InterviewTexts(turn.Culture);
        var given = Given.From(turn.Said, question);
        if (given.Words.Length == 0 && question.Optional)
        {
            turn.Replace(InterviewCards.PutAside(question, texts.Skipped));
            return await NextAsync(dc, turn, progress, at, ct);
        }

        var refusal = given.Refusal(question, texts);
        if (refusal is not null)
        {
            return await RefuseAsync(turn, progress, given.In(question), at, refusal, ct);
        }

        if (turn.Said is Said.Words && !progress.FollowedUp && given.IsSaidAgain(progress.Heard))
        {
            // They saw no answer. Meant for this question too, it stands in the box.
            progress.Heard = null;
            await FollowUpAsync(turn, progress, given.In(question), at, ct);
            return EndOfTurn;
        }

        switch (await question.Hear(given.Words, ct))
        {
            case Heard<TDraft>.Refused refused:
                return await RefuseAsync(turn, progress, given.In(question), at, refused.Why, ct);
            case Heard<TDraft>.Unclear unclear when !progress.FollowedUp:
                progress.Draft = given.Share(unclear.Draft, question);
                progress.FollowedUp = true;
                progress.Asking++;
                turn.Replace(InterviewCards.Answered(question, given.Shown(question, texts), texts));
                await FollowUpAsync(turn, progress, given.In(question) with { Ask = unclear.FollowUp }, at, ct);
                return EndOfTurn;
            case Heard<TDraft>.Unclear unclear:
                progress.Draft = given.Share(unclear.Draft, question);
                break;
            case Heard<TDraft>.Understood understood:
                progress.Draft = given.Share(understood.Draft, question);
                if (understood.Remark is not null)
                {
                    await turn.SayAsync(understood.Remark, ct);
                }

                break;
        }

        progress.Heard = given.Words;
        turn.Replace(InterviewCards.Answered(question, given.Shown(question, texts), texts));
        return await NextAsync(dc, turn, progress, at, ct);
    }

    private async Task<DialogTurnResult> NextAsync(
        DialogContext dc,
        Turn turn,
        Place<TDraft> progress,
        int at,
        CancellationToken ct
    )
    {
        // The answer may have changed which questions apply.
        var script = Script(turn, progress.Draft);
        if (progress.Only is not null || at + 1 >= script.Length)
        {
            await CompleteAsync(turn, progress.Draft, ct);
            return await dc.EndDialogAsync(null, ct);
        }

        progress.At = script[at + 1].Id;
        progress.FollowedUp = false;
        progress.Asking++;
        await AskAsync(turn, progress, ct);
        return EndOfTurn;
    }

    /// <summary>Says why in the card that was pressed, with what was written still in its box; or as a message.</summary>
    private async Task<DialogTurnResult> RefuseAsync(
        Turn turn,
        Place<TDraft> progress,
        Question<TDraft> question,
        int at,
        string why,
        CancellationToken ct
    )
    {
        if (turn.Said is Said.Press)
        {
            var script = Script(turn, progress.Draft).SetItem(at, question);
            var card = Card(script, at, progress, new InterviewTexts(turn.Culture));
            turn.Replace(card with { Body = card.Body.Insert(0, new Cards.Notice(why)) });
        }
        else
        {
            await turn.SayAsync(why, ct);
        }

        return EndOfTurn;
    }

    private Task FollowUpAsync(
        Turn turn,
        Place<TDraft> progress,
        Question<TDraft> question,
        int at,
        CancellationToken ct
    )
    {
        var script = Script(turn, progress.Draft);
        return turn.ShowAsync(Card(script.SetItem(at, question), at, progress, new InterviewTexts(turn.Culture)), ct);
    }

    private async Task AskAsync(Turn turn, Place<TDraft> progress, CancellationToken ct)
    {
        var script = Script(turn, progress.Draft);
        var at = IndexOf(script, progress.At);
        script = await script.ReadyAsync(at, ct);
        await turn.ShowAsync(Card(script, at, progress, new InterviewTexts(turn.Culture)), ct);
    }

    private Cards.Card Card(
        ImmutableArray<Question<TDraft>> script,
        int at,
        Place<TDraft> progress,
        InterviewTexts texts
    ) =>
        progress.Only is null
            ? InterviewCards.Asked(
                Id,
                PairOf(progress.Draft),
                script[at],
                at + 1,
                script.Length,
                texts,
                progress.Asking
            )
            : InterviewCards.Asked(Id, PairOf(progress.Draft), script[at], 1, 1, texts, progress.Asking);

    private static string Number(long asking) => asking.ToString(CultureInfo.InvariantCulture);

    /// <summary>A question that a newer version of the script no longer has resumes at its start.</summary>
    private static int IndexOf(ImmutableArray<Question<TDraft>> script, string question) =>
        Math.Max(0, script.ToList().FindIndex(known => known.Id == question));

    private bool IsFor(Said.Press press, TDraft draft, Question<TDraft> question) =>
        press["interview"] == Id && press["pair"] == PairOf(draft) && press["question"] == question.Id;

    private static Step StepOf(string verb) =>
        verb switch
        {
            InterviewCards.Back => Step.Back,
            InterviewCards.Skip => Step.Skip,
            InterviewCards.Later => Step.Later,
            InterviewCards.Answer => Step.Answer,
            _ => Step.Current,
        };

    private static Step StepOf(Command? command) =>
        command switch
        {
            Command.Back => Step.Back,
            Command.Skip => Step.Skip,
            Command.NotNow => Step.Later,
            Command.Continue => Step.Current,
            _ => Step.Answer,
        };
}
