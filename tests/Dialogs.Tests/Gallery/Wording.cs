namespace RMBot.Tests;

/// <summary>A way people write: what a plain sentence becomes with it.</summary>
public sealed record Wording(string Name, Func<string, string> Of)
{
    /// <summary>Most characters of an answer.</summary>
    private const int Most = 600;

    private const string Arabic = "كيف يقرر الناس في وظيفتهم الأولى ما يشترونه عبر الإنترنت؟ (2026)";

    private const string Marks =
        "**bold** _it_ <b>tag</b> & [here](https://example.com) {{DATE(2026-01-01T00:00:00Z,SHORT)}}\n- 🤷🏽‍♀️ `x` # ";

    public static readonly Wording Plain = new("plain", words => words);
    public static readonly Wording Lengthy = new("long", words => Fill(words, " and what is more, it goes on and on"));
    public static readonly Wording RightToLeft = new("right-to-left", words => $"{Arabic} {words}");
    public static readonly Wording Markup = new("markup", words => Marks + words);

    /// <summary>As many characters, each of three bytes.</summary>
    public static readonly Wording Wide = new(
        "wide",
        _ => Fill("第一次工作的人怎麼決定要買什麼東西", "而且這件事還會一直繼續下去")
    );

    public static readonly Wording[] All = [Plain, Lengthy, RightToLeft, Markup, Wide];

    /// <summary>The same for the opening message, which may be longer.</summary>
    public string Opening(string words) =>
        this == Lengthy || this == Wide ? string.Concat(Enumerable.Repeat(Of(words), 3))[..1500] : Of(words);

    private static string Fill(string words, string more) =>
        (words + string.Concat(Enumerable.Repeat(more, Most)))[..Most];

    public override string ToString() => Name;
}
