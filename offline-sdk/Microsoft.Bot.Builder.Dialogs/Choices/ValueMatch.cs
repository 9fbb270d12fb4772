namespace Microsoft.Bot.Builder.Dialogs.Choices;

// One place in an utterance's words where a choice's words were found.
internal sealed record ValueMatch(string Value, int Index, int Start, int End, float Score)
{
    private const int DefaultMaxTokenDistance = 2;

    // The longest values are looked for first; the best match of each choice wins, and no word counts twice.
    public static List<ValueMatch> Find(
        List<Token> said,
        IEnumerable<(string Value, int Index)> values,
        FindValuesOptions options
    )
    {
        var best = new List<ValueMatch>();
        var candidates = values
            .OrderByDescending(each => each.Value.Length)
            .SelectMany(each => FindAll(said, each.Value, each.Index, options))
            .OrderByDescending(match => match.Score);
        foreach (var match in candidates)
        {
            if (!best.Exists(other => other.Index == match.Index || other.Overlaps(match)))
            {
                best.Add(match);
            }
        }

        return best;
    }

    private bool Overlaps(ValueMatch other) => Start <= other.End && other.Start <= End;

    private static IEnumerable<ValueMatch> FindAll(List<Token> said, string value, int index, FindValuesOptions options)
    {
        var wanted = Tokenizer.Tokenize(value);
        var from = 0;
        while (from < said.Count && FindFrom(said, wanted, value, index, from, options) is { } match)
        {
            yield return match;
            from = match.End + 1;
        }
    }

    private static ValueMatch FindFrom(
        List<Token> said,
        List<Token> wanted,
        string value,
        int index,
        int from,
        FindValuesOptions options
    )
    {
        var found = new List<int>();
        var deviation = 0;
        foreach (var token in wanted)
        {
            var at = said.FindIndex(from, each => each.Normalized == token.Normalized);
            var distance = found.Count > 0 ? at - from : 0;
            if (at >= 0 && distance <= (options.MaxTokenDistance ?? DefaultMaxTokenDistance))
            {
                found.Add(at);
                deviation += distance;
                from = at + 1;
            }
        }

        if (found.Count == 0 || (found.Count < wanted.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        var completeness = (float)found.Count / wanted.Count;
        var accuracy = (float)found.Count / (found.Count + deviation);
        return new ValueMatch(value, index, found[0], found[^1], 0.4f + (0.6f * completeness * accuracy));
    }
}
