using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>The Playground's people with calendars as busy as theirs would be: the same ones every time.</summary>
public static class DemoCalendars
{
    public const int Weeks = 40;

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

    /// <summary>Does nothing when the people are already there, so that what was booked stays.</summary>
    public static void Seed(GraphSimulator graph, DateOnly firstDay)
    {
        var monday = firstDay.AddDays(-(((int)firstDay.DayOfWeek + 6) % 7));
        if (graph.People.Count == 0)
        {
            graph.AtOnce(() => Fill(graph, monday));
        }
    }

    private static void Fill(GraphSimulator graph, DateOnly monday)
    {
        Fill(
            graph,
            Person(4, "Patti Fernandez", "pattif@example.com", "W. Europe Standard Time"),
            ExecutiveWeek,
            monday,
            1
        );
        Fill(graph, Person(0, "Alex Wilber", "alexw@example.com", "GMT Standard Time"), MentorWeek, monday, 2);
        Fill(graph, Person(5, "Lynne Robbins", "lynner@example.com", "W. Europe Standard Time"), MentorWeek, monday, 3);
    }

    private static SimulatedPerson Person(int number, string name, string mail, string zone) =>
        new($"00000000-0000-0000-0000-00000000002{number}", name, mail)
        {
            TimeZone = zone,
            WorkingHours = WorkingHours.Usual(zone),
        };

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
        foreach (var (day, hour, minute, length, subject) in week)
        {
            outlook.AddWeekly(At((int)day - 1, hour, minute), TimeSpan.FromMinutes(length), subject, Weeks);
        }

        var random = new Random(seed);
        for (var day = 0; day < Weeks * 7; day++)
        {
            if (day % 7 < 5)
            {
                AddFreely(day, random.Next(2) + 1);
            }
        }

        void AddFreely(int day, int count)
        {
            for (var one = 0; one < count; one++)
            {
                var start = At(day, random.Next(8, 17), 30 * random.Next(2));
                var length = TimeSpan.FromMinutes(30 * random.Next(1, 3));
                var subject = OnceSubjects[random.Next(OnceSubjects.Length)];
                if (outlook.Between(start, start + length).Count == 0)
                {
                    outlook.Add(start, length, subject);
                }
            }
        }

        DateTimeOffset At(int day, int hour, int minute) =>
            new(Zones.ToUtc(monday.AddDays(day).ToDateTime(new TimeOnly(hour, minute)), person.TimeZone));
    }
}
