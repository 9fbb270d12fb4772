namespace RMBot.Local;

/// <summary>What the person who started the environment reads.</summary>
internal static class FirstSteps
{
    public static string For(LocalEnvironment environment, LocalOptions options) =>
        $"""

            {Clients(environment)}
            Logs: {environment.Logs}
            Everything is kept in {options.State}; delete that folder to start over. Ctrl-C stops all of it.
            """;

    private static string Clients(LocalEnvironment environment) =>
        environment.Playgrounds.Count == 0
            ? $"The bot answers at {environment.Bot}, the calendars at {environment.Calendars.Page}, the dashboard at {environment.Dashboard}\n"
            : $"""
                The coach is ready. Three people, each in their own Teams client:

                {string.Join("\n", environment.Playgrounds.Select(Line))}

                1. Open the mentor's page once, so that the coach knows {environment.Mentor.Person.GivenName}.
                2. Open the executive's page and say: hello
                3. When the coach asks who the mentor is, say: {environment.Mentor.Person.Email}
                4. When both have confirmed a charter, choose from times that are free in both calendars,
                   and look at them: {environment.Calendars.Page}
                5. Let time pass, for everybody: /skip 2 weeks, or /skip alone to whatever comes next
                6. See how the programme goes, as its organiser: {environment.Dashboard}

                """;

    private static string Line(Playground playground) =>
        $"  {playground.Role, -10} {playground.Address, -23} {playground.Person.Name} ({playground.Person.Email})";
}
