using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

internal static partial class YesOrNo
{
    // The earliest word decides: "no, that's ok" is a no. "Not ok" is one word here.
    public static bool? Recognize(string utterance) =>
        Words().Match(utterance) is { Success: true } match ? match.Groups["yes"].Success : null;

    [GeneratedRegex(
        @"(?<no>\b(false|nope|nop|no|n|not\s+ok(ay)?|disagree)\b|👎|✋|🖐)|(?<yes>\b(true|yes|yep|yup|yeah|y|sure|ok(ay)?|agree)\b|👍|👌)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Words();
}
