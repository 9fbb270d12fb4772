using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>Calendars as busy as those of people with such work would be: the same ones every time.</summary>
public static class DemoCalendars
{
    public const int Weeks = 52;

    private static readonly string[] OnceSubjects =
    [
        "Customer call",
        "Interview",
        "Budget check",
        "Supplier review",
        "Project walkthrough",
        "Roadmap talk",
        "Contract questions",
        "Site visit preparation",
    ];

    private static readonly (DayOfWeek Day, int Hour, int Minute, int Length, string Subject)[] ExecutiveWeek =
    [
        (DayOfWeek.Monday, 9, 0, 60, "Leadership team"),
        (DayOfWeek.Monday, 11, 0, 30, "Finance one to one"),
        (DayOfWeek.Monday, 14, 0, 60, "Operations review"),
        (DayOfWeek.Tuesday, 8, 30, 45, "Sales forecast"),
        (DayOfWeek.Tuesday, 13, 0, 60, "Product council"),
        (DayOfWeek.Tuesday, 15, 0, 30, "People one to one"),
        (DayOfWeek.Wednesday, 9, 0, 90, "Board preparation"),
        (DayOfWeek.Wednesday, 14, 30, 60, "Works council"),
        (DayOfWeek.Thursday, 8, 30, 30, "Communications one to one"),
        (DayOfWeek.Thursday, 10, 0, 90, "Investment committee"),
        (DayOfWeek.Friday, 9, 0, 60, "Week in review"),
        (DayOfWeek.Friday, 13, 0, 60, "Open door"),
    ];

    private static readonly (DayOfWeek Day, int Hour, int Minute, int Length, string Subject)[] MentorWeek =
    [
        (DayOfWeek.Monday, 9, 30, 15, "Stand-up"),
        (DayOfWeek.Monday, 13, 0, 60, "Sprint planning"),
        (DayOfWeek.Tuesday, 9, 30, 15, "Stand-up"),
        (DayOfWeek.Tuesday, 14, 0, 60, "Design review"),
        (DayOfWeek.Wednesday, 9, 30, 15, "Stand-up"),
        (DayOfWeek.Wednesday, 11, 0, 60, "User interviews"),
        (DayOfWeek.Wednesday, 15, 0, 30, "One to one"),
        (DayOfWeek.Thursday, 9, 30, 15, "Stand-up"),
        (DayOfWeek.Thursday, 14, 0, 90, "Pairing"),
        (DayOfWeek.Friday, 9, 30, 15, "Stand-up"),
        (DayOfWeek.Friday, 11, 0, 60, "Demo"),
        (DayOfWeek.Friday, 14, 0, 45, "Retrospective"),
    ];

    /// <summary>Fills what is empty of the year from this day on; what is there already stays.</summary>
    public static void Seed(
        GraphSimulator graph,
        DateOnly firstDay,
        SimulatedPerson executive,
        SimulatedPerson mentor,
        SimulatedPerson organiser
    )
    {
        var monday = firstDay.AddDays(-(((int)firstDay.DayOfWeek + 6) % 7));
        graph.AtOnce(() =>
        {
            Fill(graph, executive, ExecutiveWeek, monday, 1);
            Fill(graph, mentor, MentorWeek, monday, 2);
            Fill(graph, organiser, MentorWeek, monday, 3);
        });
    }

    private static void Fill(
        GraphSimulator graph,
        SimulatedPerson person,
        (DayOfWeek Day, int Hour, int Minute, int Length, string Subject)[] week,
        DateOnly monday,
        int seed
    )
    {
        graph.Add(person);
        var outlook = graph.Outlook(person);
        var first = Enumerable.Range(0, Weeks).FirstOrDefault(IsEmpty, Weeks);
        if (first == Weeks)
        {
            return;
        }

        foreach (var (day, hour, minute, length, subject) in week)
        {
            var start = At(7 * first + (int)day - 1, hour, minute);
            outlook.AddWeekly(start, TimeSpan.FromMinutes(length), subject, Weeks - first);
        }

        var random = new Random(seed);
        for (var day = 7 * first; day < 7 * Weeks; day++)
        {
            if (day % 7 < 5)
            {
                AddFreely(day, random.Next(2) + 1);
            }
        }

        // What the coach booked is online; nothing of ours is.
        bool IsEmpty(int number) =>
            outlook.Between(At(7 * number, 0, 0), At(7 * number + 7, 0, 0)).All(item => item.JoinUrl is not null);

        void AddFreely(int day, int count)
        {
            var taken = week.Where(one => (int)one.Day - 1 == day % 7)
                .Select(one => (From: MinuteOf(one.Hour, one.Minute), To: MinuteOf(one.Hour, one.Minute) + one.Length))
                .ToList();
            for (var one = 0; one < count; one++)
            {
                var (hour, minute) = (random.Next(8, 17), 30 * random.Next(2));
                var length = 30 * random.Next(1, 3);
                var subject = OnceSubjects[random.Next(OnceSubjects.Length)];
                var (from, to) = (MinuteOf(hour, minute), MinuteOf(hour, minute) + length);
                if (taken.TrueForAll(other => other.To <= from || other.From >= to))
                {
                    outlook.Add(At(day, hour, minute), TimeSpan.FromMinutes(length), subject);
                    taken.Add((from, to));
                }
            }
        }

        DateTimeOffset At(int day, int hour, int minute) =>
            new(Zones.ToUtc(monday.AddDays(day).ToDateTime(new TimeOnly(hour, minute)), person.TimeZone));
    }

    private static int MinuteOf(int hour, int minute) => (60 * hour) + minute;
}
