using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RMBot.EndToEnd.Dashboard.Answers;

/// <summary>The overview, deliveries, people and health of a programme in full swing, and of one that begins.</summary>
internal static class Glance
{
    private const string AsOf = "2026-11-20T15:30:00Z";

    private static readonly string[] Stages =
    [
        "proposed",
        "invited",
        "clarifying",
        "active",
        "paused",
        "reviewing",
        "completed",
        "ended",
    ];

    public static object Overview(object programme) =>
        new
        {
            programme,
            asOf = AsOf,
            funnel = Stages.Select(stage => new { stage, count = PairList.All.Count(pair => pair.Stage == stage) }),
            sessions = new { agreed = 412, held = 347 },
            checkIns = new { asked = 268, answered = 221 },
            pulse = new
            {
                people = 118,
                useful = 4.3,
                free = 4.1,
                recommend = 8.6,
            },
            trend = Enumerable.Range(0, 12).Select(Month),
            stuck = PairList.All.Count(pair => pair.StuckDays is not null),
            notReached = 4,
            deliveries = new
            {
                due = 1284,
                sent = 1251,
                waiting = 9,
                kept = 18,
                failed = 6,
                countedAt = AsOf,
            },
        };

    public static object EmptyOverview(object programme) =>
        new
        {
            programme,
            asOf = AsOf,
            funnel = Stages.Select(stage => new { stage, count = 0 }),
            sessions = new { agreed = 0, held = 0 },
            checkIns = (object?)null,
            pulse = (object?)null,
            trend = Array.Empty<object>(),
            stuck = 0,
            notReached = 0,
            deliveries = (object?)null,
        };

    /// <summary>Few pairs: everything that speaks for fewer than five people is missing.</summary>
    public static object SmallOverview(object programme) =>
        new
        {
            programme,
            asOf = AsOf,
            funnel = Stages.Select((stage, n) => new { stage, count = n < 4 ? 1 : 0 }),
            sessions = new { agreed = 2, held = 1 },
            checkIns = (object?)null,
            pulse = (object?)null,
            trend = Enumerable
                .Range(0, 12)
                .Select(n => new
                {
                    month = MonthNamed(n),
                    sessionsHeld = n == 11 ? 1 : 0,
                    sessionsAgreed = n == 11 ? 2 : 0,
                    useful = (double?)null,
                    free = (double?)null,
                }),
            stuck = 0,
            notReached = 0,
            deliveries = (object?)null,
        };

    public static object People(IQueryCollection query)
    {
        var all = Answers
            .People.Executives.Select(name => Person(name, "executive"))
            .Concat(Answers.People.Mentors.Select(name => Person(name, "mentor")))
            .Where(person => query["away"] != "true" || !person.reached)
            .Where(person =>
                query["q"] is not [{ } named] || person.name.Contains(named, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return new
        {
            total = all.Count,
            page = 1,
            size = 25,
            items = all,
        };
    }

    public static object Deliveries() =>
        new
        {
            month = new
            {
                countedAt = AsOf,
                due = 1284,
                sent = 1251,
                waiting = 9,
                kept = 18,
                failed = new[]
                {
                    new
                    {
                        reason = "Throttled",
                        text = "Teams was busy each time the coach tried",
                        count = 4,
                    },
                    new
                    {
                        reason = "MessageSizeTooBig",
                        text = "Too long for Teams",
                        count = 2,
                    },
                },
            },
            notReached = new[]
            {
                Away("Lee Gu", "notInstalled", "Add RMBot for them with a setup policy, or ask them to add it.", 7),
                Away("Joni Sherman", "removedTheApp", "Ask them to add RMBot again.", 5),
                Away("Nestor Wilke", "blockedTheApp", "Ask them to unblock RMBot in Teams.", 4),
                Away("Debra Berger", "chatIsGone", "Ask them to write to the coach once.", 2),
            },
        };

    public static object Health(bool failing) =>
        new
        {
            checks = new[]
            {
                Check("storage", true, "Storage", "Answers in 6 ms.", null),
                Check("queue", true, "Wake-ups", "The oldest waits for 2 seconds.", null),
                Check("graph", true, "Microsoft Graph", "Answered 3 minutes ago.", null),
                Check(
                    "consent",
                    failing ? false : true,
                    "Consent for calendars",
                    failing ? "Graph refuses to show calendars: the permission was not granted." : "Granted.",
                    failing
                        ? "Ask an administrator to grant Calendars.ReadWrite to RMBot in Entra, under Permissions."
                        : null
                ),
                Check("clock", true, "Clock", "Agrees with storage to within a second.", null),
                Check(
                    "sweep",
                    failing ? null : true,
                    "Nightly look at all pairs",
                    "Has not run since the start.",
                    null
                ),
                Check("version", true, "Version", "All instances run the same.", null),
            },
            instances = new[]
            {
                new
                {
                    name = "coach-7f9c",
                    version = "0.6.0",
                    lastTick = "2026-11-20T15:29:58Z",
                },
                new
                {
                    name = "coach-b21e",
                    version = "0.6.0",
                    lastTick = "2026-11-20T15:29:51Z",
                },
            },
        };

    private static object Month(int n) =>
        new
        {
            month = MonthNamed(n),
            sessionsHeld = 12 + n * 2 + n % 3 * 4,
            sessionsAgreed = 16 + n * 3 + n % 2 * 3,
            useful = n < 2 ? (double?)null : 3.6 + n % 4 * 0.2,
            free = n < 2 ? (double?)null : 3.4 + n * 0.08,
        };

    private static string MonthNamed(int n) =>
        new DateOnly(2025, 12, 1).AddMonths(n).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static PersonRow Person(string name, string role) =>
        name switch
        {
            "Lee Gu" => new(
                name,
                name,
                [role],
                1,
                false,
                "notInstalled",
                AsOf,
                "Add RMBot for them with a setup policy."
            ),
            "Nestor Wilke" => new(
                name,
                name,
                [role],
                2,
                false,
                "blockedTheApp",
                AsOf,
                "Ask them to unblock RMBot in Teams."
            ),
            "Megan Bowen" => new(name, name, ["executive", "mentor"], 3, true, null, null, null),
            _ => new(name, name, [role], 1 + name.Length % 3, true, null, null, null),
        };

    private static object Away(string name, string why, string remedy, int kept) =>
        new
        {
            id = name,
            name,
            why,
            remedy,
            since = "2026-11-12T08:00:00Z",
            kept,
        };

    private static object Check(string id, bool? ok, string title, string detail, string? fix) =>
        new
        {
            id,
            ok,
            title,
            detail,
            fix,
        };

    private sealed record PersonRow(
        string id,
        string name,
        string[] roles,
        int pairs,
        bool reached,
        string? why,
        string? since,
        string? remedy
    );
}
