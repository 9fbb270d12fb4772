using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

internal static class Tokenizer
{
    // Words are what stands between white space and punctuation, in lower case; a symbol beyond the basic plane,
    // such as most emoji, is a word of its own.
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune.Value) || !rune.IsBmp)
            {
                Close(position);
            }

            if (!rune.IsBmp)
            {
                tokens.Add(new Token(rune.ToString(), position, position + rune.Utf16SequenceLength - 1));
            }
            else if (start < 0 && !IsBreak(rune.Value))
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
        }

        Close(position);
        return tokens;

        void Close(int end)
        {
            if (start >= 0)
            {
                tokens.Add(new Token(text[start..end].ToLowerInvariant(), start, end - 1));
                start = -1;
            }
        }
    }

    private static bool IsBreak(int codePoint) =>
        codePoint
            is <= 0x002F
                or (>= 0x003A and <= 0x0040)
                or (>= 0x005B and <= 0x0060)
                or (>= 0x007B and <= 0x00BF)
                or (>= 0x02B9 and <= 0x036F)
                or (>= 0x2000 and <= 0x2BFF)
                or (>= 0x2E00 and <= 0x2E7F);
}
