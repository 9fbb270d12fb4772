using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RMBot.EndToEnd.Dashboard.Answers;

/// <summary>Many pairs, at every stage; some stuck, some not named yet.</summary>
internal static class PairList
{
    public const int Count = 137;

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 15, 30, 0, TimeSpan.Zero);

    private static readonly string[] Stages =
    [
        "active",
        "active",
        "active",
        "active",
        "proposed",
        "invited",
        "clarifying",
        "active",
        "paused",
        "reviewing",
        "completed",
        "active",
        "ended",
    ];

    public static readonly IReadOnlyList<Row> All = [.. Enumerable.Range(0, Count).Select(Row.Number)];

    /// <summary>What a bot writes first is the mark by which Excel knows UTF-8.</summary>
    public const string Csv = "\uFEFFexecutive,mentor,stage\r\nHenrietta Müller,Alex Wilber,active\r\n";

    public static object Page(IQueryCollection query, IReadOnlyList<Row> pairs)
    {
        var (page, size) = (int.Parse(query["page"]!, CultureInfo.InvariantCulture), 25);
        var found = pairs
            .Where(pair => query["stage"] is not [{ } stage] || pair.Stage == stage)
            .Where(pair => query["stuck"] != "true" || pair.StuckDays is not null)
            .Where(pair =>
                query["q"] is not [{ } part]
                || $"{pair.Executive} {pair.Mentor}".Contains(part, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        var named = found.OrderBy(pair => pair.Executive is null);
        var sorted =
            query["desc"] == "true"
                ? named.ThenByDescending(pair => pair.Executive)
                : named.ThenBy(pair => pair.Executive);
        return new
        {
            total = found.Count,
            page,
            size,
            items = sorted.Skip((page - 1) * size).Take(size),
        };
    }

    internal sealed record Row(
        string Id,
        string Stage,
        string? Executive,
        string? Mentor,
        bool Suggested,
        DateTimeOffset Since,
        DateOnly? Ends,
        int SessionsHeld,
        int SessionsAgreed,
        DateTimeOffset? LastSession,
        DateTimeOffset? NextSession,
        DateTimeOffset? NextDue,
        int? StuckDays
    )
    {
        public static Row Number(int n)
        {
            var stage = Stages[n % Stages.Length];
            var isAgreed = stage is "active" or "paused" or "reviewing" or "completed";
            var suggested = stage == "proposed";
            var named = suggested || stage is not "invited";
            var age = 3 + n * 7 % 58;
            return new Row(
                $"pair-{n}",
                stage,
                named ? People.Executives[n % People.Executives.Length] : null,
                named ? People.Mentors[n * 5 % People.Mentors.Length] : null,
                suggested,
                Now.AddDays(-age),
                isAgreed ? new DateOnly(2027, 1, 15).AddDays(n % 90) : null,
                isAgreed ? n % 5 : 0,
                isAgreed ? 6 : 0,
                isAgreed ? Now.AddDays(-n % 30) : null,
                stage == "active" && n % 3 > 0 ? Now.AddDays(1 + n % 20) : null,
                stage is "completed" or "ended" ? null : Now.AddDays(1 + n % 14),
                age > 21 && stage is "proposed" or "clarifying" ? age : null
            );
        }
    }
}
