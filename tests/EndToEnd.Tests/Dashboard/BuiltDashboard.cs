using RMBot.Tools;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>The dashboard as the bot serves it: built by npm, under src/Bot/Dashboard/dist.</summary>
internal static class BuiltDashboard
{
    public static string Folder { get; } = Path.Combine(NpmTools.RepositoryRoot, "src", "Bot", "Dashboard");

    /// <summary>The built files.</summary>
    public static string Files
    {
        get
        {
            var files = Path.Combine(Folder, "dist");
            Assert.True(
                File.Exists(Path.Combine(files, "index.html")),
                $"The dashboard is not built: run npm ci and npm run build in {Folder}."
            );
            return files;
        }
    }

    /// <summary>The accessibility checker, as it runs in a page.</summary>
    public static string Axe { get; } = Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");
}
