using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>
/// What the coach says with people's words in it. Only what stands in the coach's own resources may stress a word; whatever
/// else a client would make something of, such as a link, a date or a tag, is shown as the letters it is written in.
/// </summary>
public static partial class Inert
{
    /// <summary>Stands for the asterisk of a resource: no character of any language, and taken out of what people write.</summary>
    internal const char Stress = '\uFDD0';

    /// <summary>A text as it stands in a resource.</summary>
    internal static string Stressed(string resource) => resource.Replace('*', Stress);

    /// <summary>Without what turns the rest of a sentence round, or breaks it off.</summary>
    internal static string Tidy(string text) => Undated(Unseen().Replace(text, ""));

    /// <summary>What people wrote, for a text without Markdown: only the date functions of cards have to be broken.</summary>
    internal static string Undated(string text) => Opening().Replace(text, "{\u200B");

    /// <summary>What goes into a sentence of a resource, and may stress nothing there.</summary>
    internal static object? Unmarked(object? part) =>
        part is string text ? text.Replace($"{Stress}", "", StringComparison.Ordinal) : part;

    /// <summary>Whether a client would make no more of it than the coach means.</summary>
    internal static bool IsPlain(string text) => !Markup().IsMatch(text);

    /// <summary>As Markdown, when it <see cref="IsPlain"/>.</summary>
    public static string Markdown(string text) => text.Replace(Stress, '*');

    /// <summary>As Markdown, whatever stands in it: for clients that show one sentence in the place of a card.</summary>
    internal static string Fallback(string text)
    {
        var tidy = Tidy(text);
        return Markdown(IsPlain(tidy) ? tidy : Punctuation().Replace(tidy, @"\$0"));
    }

    /// <summary>Where nothing can be stressed: in quotation marks, and addresses are no links.</summary>
    internal static string Unstressed(string text) =>
        text.Replace($"{Stress}{Stress}", "", StringComparison.Ordinal)
            .Replace(Stress, '"')
            .Replace("://", ":\u200B//", StringComparison.Ordinal)
            .Replace("www.", "www\u200B.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same as runs of text, which know no Markdown; the stressed ones in italics or bold.</summary>
    internal static JArray Runs(string text, JObject style)
    {
        var runs = new JArray();
        foreach (Match part in Part().Matches(text))
        {
            var run = new JObject { ["type"] = "TextRun", ["text"] = part.Value.Trim(Stress) };
            run.Merge(style);
            if (part.Value.StartsWith($"{Stress}{Stress}", StringComparison.Ordinal))
            {
                run["weight"] = "Bolder";
            }
            else if (part.Value[0] == Stress)
            {
                run["italic"] = true;
            }

            runs.Add(run);
        }

        return runs;
    }

    [GeneratedRegex(@"[\\*_\[\]~`<>&|]|://|www\.|mailto:|(^|[\r\n])\s*[-+#]", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\\*_\[\]~`<>&|#+-]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\{(?=\{)")]
    private static partial Regex Opening();

    /// <summary>Control characters, and those that set the direction of all that follows.</summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\uFDD0\uFDD0[^\uFDD0]+\uFDD0\uFDD0|\uFDD0[^\uFDD0]+\uFDD0|[^\uFDD0]+")]
    private static partial Regex Part();
}
