namespace RMBot.EndToEnd.Dashboard.Answers;

/// <summary>Insights of many, and of too few to show anything.</summary>
internal static class Outcomes
{
    public const string Csv = "\uFEFFmeasure,side,result\r\nuseful,executive,4.4\r\n";

    public static object Many() =>
        new
        {
            people = 86,
            blocks = 12,
            areas = new[]
            {
                Area(
                    "perspective",
                    Rating("useful", "executive", 42, 4.4),
                    Rating("useful", "mentor", 44, 4.2),
                    Rating("free", "executive", 42, 4.5),
                    Rating("free", "mentor", 44, 3.9),
                    Rating("frank", "mentor", 31, 4.0)
                ),
                Area(
                    "growth",
                    Way("growth", "executive", 40, 2.3, 3.8),
                    Way("growth", "mentor", 41, 2.9, 4.1),
                    Share("aim", "executive", 39, 74),
                    Share("aim", "mentor", 41, 81),
                    Share("worth", "mentor", 41, 88)
                ),
                Area(
                    "change",
                    Share("outcome", "executive", 40, 69),
                    Share("outcome", "mentor", 0, null),
                    Count("applied", "executive", 38, 97),
                    Points("recommend", "executive", 40, 8.9),
                    Points("recommend", "mentor", 41, 8.3)
                ),
            },
            outcomes = new
            {
                completed = 38,
                extended = 9,
                evolved = (int?)null,
            },
            actions = new { written = 143, applied = 97 },
            leadersRecommending = 27,
            hidden = new[] { "outcome" },
        };

    public static object TooFew() =>
        new
        {
            people = 0,
            blocks = 0,
            areas = Array.Empty<object>(),
            outcomes = (object?)null,
            actions = (object?)null,
            leadersRecommending = (int?)null,
            hidden = new[] { "useful", "free", "growth" },
        };

    private static object Area(string area, params object[] measures) => new { area, measures };

    private static object Rating(string id, string side, int people, double value) =>
        Measure(id, side, people, value, null, null, "of5");

    private static object Points(string id, string side, int people, double value) =>
        Measure(id, side, people, value, null, null, "of10");

    private static object Share(string id, string side, int people, double? value) =>
        Measure(id, side, people, value, null, null, "percent");

    private static object Count(string id, string side, int people, double value) =>
        Measure(id, side, people, value, null, null, "count");

    private static object Way(string id, string side, int people, double from, double to) =>
        Measure(id, side, people, to, from, to, "of5");

    private static object Measure(
        string id,
        string side,
        int people,
        double? value,
        double? from,
        double? to,
        string unit
    ) =>
        new
        {
            id,
            side,
            people,
            value,
            from,
            to,
            unit,
        };
}
