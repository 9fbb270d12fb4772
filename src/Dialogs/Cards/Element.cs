using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>A part of a card. What the coach says is text; what people wrote is words, shown literally.</summary>
public abstract record Element : Discreet
{
    private static readonly string[] OfRuns = ["size", "weight", "color", "isSubtle"];

    private protected Element() { }

    public abstract JObject ToJson();

    internal static void Heading(JObject text) => text["style"] = "heading";

    internal static JObject TextBlock(string text, params ReadOnlySpan<Action<JObject>> styles)
    {
        var said = Inert.Tidy(Opened(text));
        var block = new JObject
        {
            ["type"] = "TextBlock",
            ["text"] = Inert.Markdown(said),
            ["wrap"] = true,
        };
        foreach (var style in styles)
        {
            style(block);
        }

        return Inert.IsPlain(said) ? block : InRuns(said, block);
    }

    /// <summary>The same look without Markdown, for a sentence with somebody's name or words in it that look like some.</summary>
    private static JObject InRuns(string said, JObject look)
    {
        var style = new JObject(look.Properties().Where(one => OfRuns.Contains(one.Name)));
        var block = new JObject { ["type"] = "RichTextBlock", ["inlines"] = Inert.Runs(said, style) };
        if (look["spacing"] is { } spacing)
        {
            block["spacing"] = spacing;
        }

        return block;
    }

    /// <summary>What the coach says begins with a capital, even where it opens with "a former participant" for a name.</summary>
    internal static string Opened(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A text run knows no Markdown; only the date functions have to be broken.</summary>
    internal static JObject Literal(string words) =>
        new()
        {
            ["type"] = "RichTextBlock",
            ["spacing"] = "Small",
            ["inlines"] = new JArray(new JObject { ["type"] = "TextRun", ["text"] = Inert.Undated(words) }),
        };
}

/// <summary>A sentence of the coach's.</summary>
public sealed record Says(string Text, bool Quiet = false) : Element
{
    public override JObject ToJson() =>
        Quiet
            ? TextBlock(Text, text => text["isSubtle"] = true, text => text["spacing"] = "Small")
            : TextBlock(Text, text => text["spacing"] = "Small");
}

/// <summary>A small heading with what a person wrote under it.</summary>
public sealed record Quote(string Label, string Words) : Element
{
    public override JObject ToJson() =>
        new()
        {
            ["type"] = "Container",
            ["spacing"] = "Medium",
            ["items"] = new JArray(Label2(Label), Literal(Words)),
        };

    internal static JObject Label2(string label) =>
        TextBlock(label, text => text["weight"] = "Bolder", text => text["size"] = "Small");
}

/// <summary>What one side and the other said to the same thing, side by side.</summary>
public sealed record SideBySide(string Label, string Left, string LeftWords, string Right, string RightWords) : Element
{
    public override JObject ToJson() =>
        new()
        {
            ["type"] = "Container",
            ["spacing"] = "Medium",
            ["items"] = new JArray(
                Quote.Label2(Label),
                new JObject
                {
                    ["type"] = "ColumnSet",
                    ["spacing"] = "Small",
                    ["columns"] = new JArray(Column(Left, LeftWords), Column(Right, RightWords)),
                }
            ),
        };

    private static JObject Column(string who, string words) =>
        new()
        {
            ["type"] = "Column",
            ["width"] = "stretch",
            ["items"] = new JArray(
                TextBlock(who, text => text["isSubtle"] = true, text => text["size"] = "Small"),
                Literal(words)
            ),
        };
}

/// <summary>Something that needs attention before going on.</summary>
public sealed record Notice(string Text) : Element
{
    public override JObject ToJson() =>
        new()
        {
            ["type"] = "Container",
            ["style"] = "warning",
            ["spacing"] = "Medium",
            ["items"] = new JArray(TextBlock(Text)),
        };
}

/// <summary>An answer already given, with a way to change it beside it.</summary>
public sealed record Changeable(string Label, string Words, Button Change, string? Note = null) : Element
{
    public override JObject ToJson()
    {
        var items = new JArray(Quote.Label2(Label), Literal(Words));
        if (Note is not null)
        {
            items.Add(TextBlock(Note, text => text["isSubtle"] = true, text => text["size"] = "Small", Tight));
        }

        var action = Change.ToJson();
        return new JObject
        {
            ["type"] = "ColumnSet",
            ["spacing"] = "Medium",
            ["columns"] = new JArray(
                new JObject
                {
                    ["type"] = "Column",
                    ["width"] = "stretch",
                    ["items"] = items,
                },
                new JObject
                {
                    ["type"] = "Column",
                    ["width"] = "auto",
                    ["selectAction"] = action,
                    ["items"] = new JArray(
                        TextBlock(
                            Change.Title,
                            text => text["color"] = "Accent",
                            text => text["size"] = "Small",
                            text => text["wrap"] = false
                        )
                    ),
                }
            ),
        };
    }

    private static void Tight(JObject text) => text["spacing"] = "None";
}

/// <summary>What a person wrote, as they wrote it.</summary>
public sealed record Words(string Text) : Element
{
    public override JObject ToJson()
    {
        var literal = Literal(Text);
        literal["spacing"] = "Medium";
        return literal;
    }
}
