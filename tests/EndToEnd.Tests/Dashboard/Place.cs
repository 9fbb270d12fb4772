namespace RMBot.EndToEnd.Dashboard;

/// <summary>A page in one of its states, and a sentence that shows that it is there.</summary>
internal sealed record Place(string Name, string Path, string Shows)
{
    /// <summary>The browser tells of an answer that is a failure, as it should here.</summary>
    public bool Fails { get; init; }

    /// <summary>It never gets any further.</summary>
    public bool Waits { get; init; }

    /// <summary>What is there in every language once the page is.</summary>
    public string Part { get; init; } = "#content h1";

    /// <summary>Where it is slim it shows what stands nowhere else.</summary>
    public bool HasSlimParts { get; init; }

    /// <summary>Colours are judged where everything shows.</summary>
    public IEnumerable<Look> Looks =>
        Look.All.Where(look => look.IsPlainTheme || look.Screen == Look.Wide || HasSlimParts);

    public bool Expects(string complaint) =>
        Fails && complaint.Contains("Failed to load resource", StringComparison.Ordinal);

    public static readonly Place[] All =
    [
        new("overview", $"{Programmes.Many}/overview", "Counted"),
        new("overview-small", $"{Programmes.Small}/overview", "Shown from five people on"),
        new("overview-empty", $"{Programmes.Empty}/overview", "No pairs yet"),
        new("overview-loading", $"{Programmes.Silent}/overview", "Loading: Overview") { Waits = true },
        new("overview-error", $"{Programmes.Broken}/overview", "The coach had a fault") { Fails = true },
        new("pairs", $"{Programmes.Many}/pairs", "1 to 25 of 137") { HasSlimParts = true },
        new("pairs-stuck", $"{Programmes.Many}/pairs?stuck=true", "Stuck for 45 days"),
        new("pairs-none", $"{Programmes.Many}/pairs?q=nobody", "No pair matches"),
        new("pairs-empty", $"{Programmes.Empty}/pairs", "Add one here"),
        new("pairs-add", $"{Programmes.Many}/pairs?add=true", "Executive's work e-mail address") { Part = "form" },
        new("people", $"{Programmes.Many}/people", "Blocked or muted the coach"),
        new("people-empty", $"{Programmes.Empty}/people", "Nobody yet"),
        new("deliveries", $"{Programmes.Many}/deliveries", "Removed the coach"),
        new("deliveries-empty", $"{Programmes.Empty}/deliveries", "Everybody is reached"),
        new("import", $"{Programmes.Many}/import", "first-cohort.csv"),
        new("import-preview", $"{Programmes.Many}/import/waiting", "Same reporting line") { HasSlimParts = true },
        new("import-done", $"{Programmes.Many}/import/finished", "Look at the pairs"),
        new("insights", $"{Programmes.Many}/insights", "Found it safe to be frank"),
        new("insights-empty", $"{Programmes.Small}/insights", "Nothing to show yet"),
        new("settings", $"{Programmes.Many}/settings", "Isaiah Langer"),
        new("health", $"{Programmes.Many}/health", "What to do"),
        new("health-well", $"{Programmes.Small}/health", "Everything works."),
        new("health-error", $"{Programmes.Broken}/health", "The coach had a fault") { Fails = true },
        new("programmes", "programmes", "Spring cohort") { Part = "h1" },
        new("not-mine", "somebody-elses/overview", "You do not run this programme") { Part = ".fui-MessageBar" },
        new("no-such-page", $"{Programmes.Many}/nowhere", "There is no such page"),
    ];
}
