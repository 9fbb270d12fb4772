using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>What nobody expects in a field.</summary>
internal static class Hostile
{
    private const string Family = "\U0001F469\u200D\U0001F469\u200D\U0001F467";

    private static readonly string[] Short =
    [
        "",
        " ",
        "\t\r\n\v\f",
        "null",
        "undefined",
        "true",
        "NaN",
        "-1",
        "0",
        "1e308",
        "-0.0000001",
        "99999999999999999999999",
        "2147483648",
        "９０",
        "٩٠",
        "IV",
        "../../etc",
        "' or PartitionKey ne '",
        "'); drop table Pairs;--",
        "%00%0d%0a",
        "\0",
        "\u0001\u001f\u007f\u0085",
        "\ud800",
        "\udc00\ud800",
        "\ufeff\ufffe\uffff",
        "\u202Eevil\u202C\u200B",
        "i\u0307\u0323\u0301\u030A\u0327",
        "İıſﬀß",
        "مرحبا بالعالم",
        "漢字かな交じり文",
        Family,
        "a@b",
        "mailto:a@b.example",
        "\"<script>alert(1)</script>\"@example.com",
        "<at>Everybody</at>",
        "**b** [l](http://x.example) `c` <b>",
        "{{DATE(2026-01-01T00:00:00Z,SHORT)}}",
        "${answer}",
        "{\"type\":\"AdaptiveCard\"}",
        "2026-02-30",
        "2026-13-45",
        "9999-12-31",
        "0001-01-01",
        "10000-01-01",
        "31/12/2026",
        "tomorrow",
        "25:61",
        "24:00",
        "00:00:00.0000001",
        "2026-03-29T02:30:00",
        "9999-12-31T23:59:59.9999999+14:00",
        "P1Y",
        ",,,",
        ",1,,2,",
        "|",
        "~0000",
        "former",
        "me",
        "pair",
        "x-klingon",
        "en-US-x-\0",
        "Mars/Olympus_Mons",
        "Etc/GMT+99",
        "UTC+25",
    ];

    public static string Text(Dice dice) =>
        dice.Hits(96)
            ? dice.Of(Short)
            : dice.Of<Func<string>>([
                () => new string('a', 5_000),
                () => new string('漢', 30_000),
                () => string.Concat(Enumerable.Repeat(Family, 500)),
                () => string.Concat(Enumerable.Repeat("word ", 4_000)),
                () => new string('\n', 2_000),
                () => new string('9', 400),
                () => string.Concat(Enumerable.Repeat("\u0301", 1_000)),
            ])();

    public static JToken Value(Dice dice) =>
        dice.Of<JToken>(
            (6, Text(dice)),
            (2, JValue.CreateNull()),
            (2, dice.Below(3) - 1),
            (1, long.MaxValue),
            (1, double.MaxValue),
            (1, dice.Hits(50)),
            (1, new JArray()),
            (1, new JArray(Text(dice), dice.Below(9), new JObject())),
            (1, new JObject()),
            (
                1,
                new JObject
                {
                    ["id"] = Text(dice),
                    ["verb"] = 1,
                    ["value"] = new JArray(),
                }
            ),
            (1, Deep(dice, 1 + dice.Below(40))),
            (1, new DateTime(1 + dice.Below(9_998), 1, 1, 0, 0, 0, DateTimeKind.Utc))
        );

    public static string Id(Dice dice) =>
        dice.Hits(50) ? dice.Below(int.MaxValue).ToString("x32", CultureInfo.InvariantCulture) : Text(dice);

    private static JToken Deep(Dice dice, int depth)
    {
        JToken inner = Text(dice);
        for (var level = 0; level < depth; level++)
        {
            inner = level % 2 == 0 ? new JArray(inner) : new JObject { ["a"] = inner };
        }

        return inner;
    }
}
