namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<string> choices,
        FindChoicesOptions options = null
    ) => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    // By what a choice is called first; only when none is named, by its place in the list.
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<Choice> list,
        FindChoicesOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(list);
        options ??= new FindChoicesOptions();
        utterance ??= string.Empty;
        var said = Tokenizer.Tokenize(utterance);
        var found = ByName(utterance, said, list, options);
        if (found.Count == 0 && options.RecognizeOrdinals)
        {
            found = ByPlace(said, utterance, list, SpokenNumber.Ordinal);
        }

        if (found.Count == 0 && options.RecognizeNumbers)
        {
            found = ByPlace(said, utterance, list, SpokenNumber.Cardinal);
        }

        return [.. found.OrderBy(each => each.Start)];
    }

    private static List<ModelResult<FoundChoice>> ByName(
        string utterance,
        List<Token> said,
        IList<Choice> list,
        FindChoicesOptions options
    ) =>
        [
            .. ValueMatch
                .Find(said, list.SelectMany((choice, i) => Names(choice, options).Select(name => (name, i))), options)
                .Select(match =>
                    Result(
                        utterance,
                        said[match.Start].Start,
                        said[match.End].End,
                        new FoundChoice
                        {
                            Value = list[match.Index].Value,
                            Index = match.Index,
                            Score = match.Score,
                            Synonym = match.Value,
                        }
                    )
                ),
        ];

    private static List<ModelResult<FoundChoice>> ByPlace(
        List<Token> said,
        string utterance,
        IList<Choice> list,
        Func<string, int?> read
    ) =>
        [
            .. said.Select(token => (token, Index: read(token.Normalized) - 1))
                .Where(each => each.Index >= 0 && each.Index < list.Count)
                .Select(each =>
                    Result(
                        utterance,
                        each.token.Start,
                        each.token.End,
                        new FoundChoice
                        {
                            Value = list[each.Index.Value].Value,
                            Index = each.Index.Value,
                            Score = 1.0f,
                        }
                    )
                ),
        ];

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        string[] own = [options.NoValue ? null : choice.Value, options.NoAction ? null : choice.Action?.Title];
        return own.Concat(choice.Synonyms ?? []).Where(name => !string.IsNullOrEmpty(name));
    }

    private static ModelResult<FoundChoice> Result(string utterance, int start, int end, FoundChoice choice) =>
        new()
        {
            Text = utterance[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = "choice",
            Resolution = choice,
        };
}
