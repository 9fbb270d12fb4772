using System.Reflection;

namespace RMBot.Bot.Tests.Documents;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["artifacts", "node_modules", "bin", "obj"];

    private static readonly string Root = typeof(Repository)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    /// <summary>Every document, by its path from the root.</summary>
    public static readonly string[] Documents = [.. FilesIn(Root, "*.md").Select(Relative).Order()];

    private static readonly HashSet<string> Tests =
    [
        .. FilesIn(Full("tests"), "*Tests.cs").Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    public static string Full(string path) => Path.GetFullPath(Path.Combine(Root, path));

    public static string Read(string path) => File.ReadAllText(Full(path));

    public static bool Has(string path) =>
        Full(path).StartsWith(Full("."), StringComparison.Ordinal)
        && (File.Exists(Full(path)) || Directory.Exists(Full(path)));

    public static bool HasTest(string name) => Tests.Contains(name);

    private static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory
            .EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && name[0] != '.' && !NotOurs.Contains(name))
            .SelectMany(inner => FilesIn(inner, pattern))
            .Concat(Directory.EnumerateFiles(folder, pattern));
}
