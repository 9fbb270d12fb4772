using System.Globalization;

namespace RMBot.Interviews;

/// <summary>An answer as it came: typed, written in a card or chosen.</summary>
/// <param name="Shares">Null when the answer came without that choice: typed, it leaves who sees it as it was.</param>
internal sealed record Given(string Words, bool? Shares) : Discreet
{
    /// <summary>Nobody writes a sentence this long twice by chance; short answers are often the same.</summary>
    private const int FewestOfASentence = 20;

    public static Given From<TDraft>(Said said, Question<TDraft> question) =>
        said switch
        {
            Said.Words words => new Given(Meant(words.Text.Trim(), question), Shares: null),
            Said.Press press => new Given(
                Filled(press[InterviewCards.AnswerInput], press[InterviewCards.IdeaInput], question),
                press[InterviewCards.ShareInput] is { } shares ? shares == Cards.ToggleInput.On : null
            ),
            _ => new Given("", Shares: null),
        };

    /// <summary>A friendly sentence when there is nothing to understand; null when there is.</summary>
    public string? Refusal<TDraft>(Question<TDraft> question, InterviewTexts texts) =>
        Words.Length == 0 ? texts.NothingHeard
        : Words.Length > question.MaxLength ? texts.TooLong(Words.Length, question.MaxLength)
        : !Words.Any(char.IsLetterOrDigit) ? texts.NoWords
        : null;

    /// <summary>Whether it is the answer to the question before once more, as from somebody who saw that it got no answer.</summary>
    public bool IsSaidAgain(string? before) => Words.Length >= FewestOfASentence && Words == before;

    public TDraft Share<TDraft>(TDraft draft, Question<TDraft> question) =>
        question.Shared is null ? draft : question.Shared(draft, Shares ?? question.IsShared);

    /// <summary>The question with what was given standing in it, to be asked again.</summary>
    public Question<TDraft> In<TDraft>(Question<TDraft> question) =>
        question with
        {
            Said = Words,
            IsShared = Shares ?? question.IsShared,
        };

    /// <summary>The question as it is asked, with what was given standing in it when anything was.</summary>
    public Question<TDraft> Over<TDraft>(Question<TDraft> question) => Words.Length == 0 ? question : In(question);

    public string Shown<TDraft>(Question<TDraft> question, InterviewTexts texts) =>
        question.Most == 1
            ? question.Shown(Words)
            : texts.Culture.Listed(Words.Split(Cards.ChoiceInput.Separator).Select(question.Shown));

    /// <summary>One's own words win over an idea picked from the list.</summary>
    private static string Filled<TDraft>(string? own, string? idea, Question<TDraft> question) =>
        !string.IsNullOrWhiteSpace(own) ? Meant(own.Trim(), question)
        : question.Options.FirstOrDefault(option => option.Value == idea) is { } picked ? picked.Title
        : "";

    /// <summary>A title, typed, means the option it names; so does its number, unless the answer is itself a number.</summary>
    private static string Meant<TDraft>(string words, Question<TDraft> question)
    {
        if (question.OptionsAreIdeas)
        {
            return words;
        }

        var areNumbers = question.Options.Any(known => int.TryParse(known.Value, CultureInfo.InvariantCulture, out _));
        var number = !areNumbers && int.TryParse(words, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var said = Typed.Plain(words);
        var yesOrNo = YesOrNo.Meant(said);
        var option =
            question.Options.FirstOrDefault(known => AreSame(known.Value, words))
            ?? question.Options.FirstOrDefault(known => Typed.Plain(known.Title) == said)
            ?? question.Options.FirstOrDefault(known => AreSame(known.Value, yesOrNo ?? ""))
            ?? question.Options.ElementAtOrDefault(number - 1);
        return option?.Value ?? words;
    }

    private static bool AreSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
