using System.Globalization;

namespace RMBot.Bot.Tests.Deployment.Arm;

/// <summary>What stands between brackets in a template.</summary>
public abstract record ArmExpression
{
    private ArmExpression() { }

    public sealed record Text(string Value) : ArmExpression;

    public sealed record Number(int Value) : ArmExpression;

    public sealed record Call(string Function, IReadOnlyList<ArmExpression> Arguments) : ArmExpression;

    public sealed record Member(ArmExpression Of, string Name) : ArmExpression;

    public sealed record Item(ArmExpression Of, ArmExpression Index) : ArmExpression;

    /// <summary>Whether a string of a template is an expression and no plain text.</summary>
    public static bool Is(string text) => text is ['[', not '[', .., ']'];

    public static ArmExpression Parse(string text)
    {
        var reader = new Reader(text[1..^1]);
        var whole = reader.Expression();
        return reader.IsAtEnd ? whole : throw new FormatException($"'{text}' goes on after its end.");
    }

    private sealed class Reader(string text)
    {
        private int at;

        public bool IsAtEnd => Next() == '\0';

        public ArmExpression Expression()
        {
            var found = Start();
            while (true)
            {
                switch (Next())
                {
                    case '.':
                        at++;
                        found = new Member(found, Word());
                        break;
                    case '[':
                        at++;
                        found = new Item(found, Expression());
                        Take(']');
                        break;
                    default:
                        return found;
                }
            }
        }

        private ArmExpression Start()
        {
            if (Next() == '\'')
            {
                return new Text(Quoted());
            }

            var word = Word();
            if (int.TryParse(word, CultureInfo.InvariantCulture, out var number))
            {
                return new Number(number);
            }

            Take('(');
            var arguments = new List<ArmExpression>();
            while (Next() != ')')
            {
                arguments.Add(Expression());
                if (Next() == ',')
                {
                    at++;
                }
            }

            at++;
            return new Call(word, arguments);
        }

        private string Quoted()
        {
            var end = at + 1;
            while (text[end] != '\'' || (end + 1 < text.Length && text[end + 1] == '\''))
            {
                end += text[end] == '\'' ? 2 : 1;
            }

            var value = text[(at + 1)..end].Replace("''", "'", StringComparison.Ordinal);
            at = end + 1;
            return value;
        }

        private string Word()
        {
            var begin = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            return at > begin ? text[begin..at] : throw new FormatException($"'{text}' breaks off at {at}.");
        }

        private char Next()
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            return at < text.Length ? text[at] : '\0';
        }

        private void Take(char wanted)
        {
            if (Next() != wanted)
            {
                throw new FormatException($"'{text}' lacks '{wanted}' at {at}.");
            }

            at++;
        }
    }
}
