using System.Collections.Immutable;
using System.Globalization;
using RMBot.Cards;

namespace RMBot.Interviews;

/// <summary>How a question looks before and after it is answered.</summary>
public static class InterviewCards
{
    public const string Answer = "interview.answer";
    public const string Back = "interview.back";
    public const string Skip = "interview.skip";
    public const string Later = "interview.later";

    public const string AskingData = "asking";
    public const string AnswerInput = "answer";
    public const string IdeaInput = "idea";
    public const string ShareInput = "share";

    public static Card Asked<TDraft>(
        string interview,
        string pair,
        Question<TDraft> question,
        int number,
        int of,
        InterviewTexts texts,
        long asking = 0
    )
    {
        ImmutableArray<(string, string)> ids =
        [
            ("interview", interview),
            ("pair", pair),
            ("question", question.Id),
            (AskingData, asking.ToString(CultureInfo.InvariantCulture)),
        ];
        var middle =
            question.Optional ? new Button(texts.Skip, Skip, ids)
            : number > 1 ? new Button(texts.Back, Back, ids)
            : null;
        return new Card(
            question.Title,
            [.. Body(question, texts)],
            [
                new Button(texts.Continue, Answer, ids),
                .. middle is null ? ImmutableArray<Button>.Empty : [middle],
                new Button(texts.NotNow, Later, ids),
            ]
        )
        {
            Eyebrow = of > 1 ? texts.Progress(number, of) : null,
        };
    }

    /// <summary>The card that was pressed, with what was answered in place of the boxes.</summary>
    public static Card Answered<TDraft>(Question<TDraft> question, string words, InterviewTexts texts) =>
        new(question.Title, [new Quote(texts.YouSaid, words)], []);

    /// <summary>The card that was pressed, when no answer was given.</summary>
    public static Card PutAside<TDraft>(Question<TDraft> question, string how) =>
        new(question.Title, [new Says(how, true)], []);

    private static IEnumerable<Element> Body<TDraft>(Question<TDraft> question, InterviewTexts texts)
    {
        yield return new Says(question.Ask);
        if (question.About is not null)
        {
            yield return new Words(question.About);
        }

        if (question.Note is not null)
        {
            yield return new Says(question.Note, Quiet: true);
        }

        if (!question.Options.IsEmpty)
        {
            yield return new ChoiceInput(
                question.OptionsAreIdeas ? IdeaInput : AnswerInput,
                question.OptionsAreIdeas ? question.IdeasLabel ?? texts.Ideas : question.Label,
                texts.Choose,
                question.Options,
                question.OptionsAreIdeas ? null : question.Chosen
            )
            {
                Several = question.Most > 1,
                Compact = question.OptionsAreIdeas,
                Required = !question.Optional && !question.OptionsAreIdeas,
            };
        }

        if (question.Options.IsEmpty || question.OptionsAreIdeas)
        {
            yield return new TextInput(
                AnswerInput,
                question.Label,
                texts.WriteSomething,
                question.MaxLength,
                question.InTheBox
            )
            {
                Required = !question.Optional && !question.OptionsAreIdeas,
            };
        }

        if (question.Share is not null)
        {
            yield return new ToggleInput(ShareInput, texts.WhoMaySee, question.Share, question.IsShared);
        }
    }
}
