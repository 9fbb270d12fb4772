namespace RMBot.Tests.Attacks;

/// <summary>What people write who want a client, a browser or a spreadsheet to make something of it.</summary>
public static class HostileTexts
{
    public static readonly (string What, string Text)[] All =
    [
        ("bold, italic and struck", "**Zq**_zq_~~zq~~`zq`"),
        ("a link", "[Zq](http://evil.example/?a=b)"),
        ("a picture", "![Zq](http://evil.example/x.png)"),
        ("a heading", "# Zq"),
        ("a list", "- Zq\n+ zq\n* zq"),
        ("a table", "|Zq|\n|-|"),
        ("escaped Markdown", "\\*Zq\\*"),
        ("a tag", "<b>Zq</b><script>alert(1)</script><img/src=x/onerror='alert(2)'>&lt;i&gt;\"&"),
        ("a mention", "<at>Zq</at>"),
        ("a date of a card", "Zq{{DATE(2026-01-01T00:00:00Z,SHORT)}}{{TIME(2026-01-01T00:00:00Z)}}"),
        ("a date in three braces", "Zq{{{DATE(2026-01-01T00:00:00Z,SHORT)}}"),
        ("a template", "${Zq}@{zq}{zq}{0}"),
        ("addresses", "http://evil.example/Zq www.evil.example mailto:zq@evil.example"),
        ("a card", """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Zq"}]}"""),
        ("right to left", "\u202Egpj.Zq\u2066"),
        ("zero width", "Z\u200Bq\u200D\uFEFF"),
        ("control characters", "Z\u0007\u001B[2Jq"),
        ("new lines", "Zq\r\n\r\n# zq\n- zq"),
        ("a very long word", new string('Z', 200) + "q"),
        ("a filter", "Zq' or 1 eq 1 or PartitionKey ne '"),
        ("a key", "Zq/\\#?%00'@odata.type"),
        ("a formula", "=HYPERLINK(\"http://evil.example\",\"Zq\")"),
    ];

    public static IEnumerable<string> Names => All.Select(text => text.What);

    public static string Of(string what) => All.Single(text => text.What == what).Text;
}
