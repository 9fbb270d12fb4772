namespace RMBot.EndToEnd.Logs;

internal enum NeedleKind
{
    /// <summary>Three words in a row of what somebody typed.</summary>
    Typed,

    /// <summary>A line of a message or card.</summary>
    Shown,

    Name,

    /// <summary>A mail address or sign-in name.</summary>
    Address,

    /// <summary>Whoever has it may do something with it.</summary>
    Token,
}

/// <summary>What is looked for in a log.</summary>
internal sealed record Needle(NeedleKind Kind, string Text)
{
    /// <summary>Whether it stands there; a name only as a word of its own.</summary>
    public bool IsAt(string text, int index) =>
        text.AsSpan(index).StartsWith(Text, StringComparison.OrdinalIgnoreCase)
        && (Kind != NeedleKind.Name || IsWord(text, index, Text.Length));

    private static bool IsWord(string text, int start, int length) =>
        (start == 0 || !char.IsLetter(text[start - 1]))
        && (start + length == text.Length || !char.IsLetter(text[start + length]));
}
