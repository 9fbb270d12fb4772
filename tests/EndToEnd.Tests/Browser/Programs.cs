using Xunit.Sdk;

namespace RMBot.EndToEnd.Browser;

/// <summary>Programs that a machine may lack. A developer's run says so and skips what needs them; in CI that is a failure.</summary>
internal static class Programs
{
    public static string RequireChromium() =>
        FirstOf("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
        ?? throw Missing("Chromium was not found. On Debian: apt-get install chromium.");

    public static string RequireNode() =>
        FirstOf("node") ?? throw Missing("Node.js was not found. Install 20 or newer from https://nodejs.org.");

    private static Exception Missing(string why)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return FailException.ForFailure($"In CI nothing may be skipped. {why}");
        TestContext.Current.SendDiagnosticMessage($"Skipped: {why}");
        return SkipException.ForSkip(why);
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
