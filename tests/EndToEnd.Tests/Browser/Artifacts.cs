using RMBot.Tools;

namespace RMBot.EndToEnd.Browser;

/// <summary>Where tests leave what a person may want to look at.</summary>
internal static class Artifacts
{
    /// <summary>Pictures take time, and nobody looks at most of them.</summary>
    public static bool PicturesAreWanted { get; } = Environment.GetEnvironmentVariable("RMBOT_PICTURES") == "1";

    public static string Folder(string name) =>
        Directory.CreateDirectory(Path.Combine(NpmTools.RepositoryRoot, "artifacts", name)).FullName;

    public static string EmptyFolder(string name)
    {
        Directory.Delete(Folder(name), recursive: true);
        return Folder(name);
    }
}
