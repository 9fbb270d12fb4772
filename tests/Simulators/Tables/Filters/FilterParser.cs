using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>An OData filter as tables understand it: comparisons of a column with a value, and, or, not, brackets.</summary>
internal sealed class FilterParser
{
    private readonly Queue<string> tokens;

    private FilterParser(string filter) => tokens = FilterTokens.Of(filter);

    public static Filter Parse(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
            return Filter.Everything;
        var parser = new FilterParser(filter);
        var parsed = parser.Or();
        return parser.tokens.Count == 0 ? parsed : throw Refusal.InvalidInput();
    }

    private Filter Or()
    {
        var filter = And();
        while (Took("or"))
            filter = new Filter.Either(filter, And());
        return filter;
    }

    private Filter And()
    {
        var filter = Term();
        while (Took("and"))
            filter = new Filter.Both(filter, Term());
        return filter;
    }

    private Filter Term()
    {
        if (Took("not"))
            return new Filter.Not(Term());
        if (!Took("("))
            return Comparison();
        var filter = Or();
        return Took(")") ? filter : throw Refusal.InvalidInput();
    }

    private Filter Comparison()
    {
        var name = Next();
        if (!char.IsLetter(name[0]) && name[0] != '_' || name.EndsWith('\''))
            throw Refusal.InvalidInput();
        return tokens.TryPeek(out var symbol) && symbol is "eq" or "ne" or "gt" or "ge" or "lt" or "le"
            ? new Comparison(name, Next(), Literal.Parse(Next()))
            : new Filter.IsTrue(name);
    }

    private bool Took(string token)
    {
        if (!tokens.TryPeek(out var next) || next != token)
            return false;
        tokens.Dequeue();
        return true;
    }

    private string Next() => tokens.TryDequeue(out var token) ? token : throw Refusal.InvalidInput();
}
