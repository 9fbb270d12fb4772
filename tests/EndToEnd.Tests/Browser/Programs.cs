namespace RMBot.EndToEnd.Browser;

/// <summary>Programs that a machine may lack. A developer's run skips what needs them and says so; in CI that is a failure.</summary>
internal static class Programs
{
    public static string RequireChromium() =>
        FirstOf("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
        ?? Missing("Skipped: Chromium was not found. On Debian: apt-get install chromium.");

    public static string RequireNode() =>
        FirstOf("node") ?? Missing("Skipped: Node.js was not found. Install 20 or newer from https://nodejs.org.");

    private static string Missing(string why)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"In CI nothing may be skipped. {why}");
        Assert.Skip(why);
        return why;
    }

    private static string? FirstOf(params string[] names) =>
        (from name in names from folder in Folders() select Path.Combine(folder, name + Suffix)).FirstOrDefault(
            File.Exists
        );

    private static string Suffix => OperatingSystem.IsWindows() ? ".exe" : "";

    private static IEnumerable<string> Folders() =>
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            @"C:\Program Files\Google\Chrome\Application",
            @"C:\Program Files (x86)\Microsoft\Edge\Application",
        ];
}
