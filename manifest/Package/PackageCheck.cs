using System.Diagnostics;
using System.Text.Json.Nodes;
using RMBot.Tools;

namespace RMBot.Package;

/// <summary>What is wrong with a package, one sentence each: by Microsoft's schema, and where the manifest and the files differ.</summary>
public static class PackageCheck
{
    /// <exception cref="InvalidOperationException">Node or npm is missing.</exception>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        IReadOnlyDictionary<string, byte[]> files,
        Action<string> progress,
        CancellationToken ct
    )
    {
        var manifest = (JsonObject)JsonNode.Parse(files[AppPackage.Manifest])!;
        string[] named = [AppPackage.Manifest, .. Icons(manifest), .. Translations(manifest).Select(one => one.File)];
        return
        [
            .. named.Except(files.Keys).Select(file => $"The manifest names {file}, which is missing."),
            .. files.Keys.Except(named).Select(file => $"The manifest does not name {file}."),
            .. await AgainstSchemaAsync(files, progress, ct),
        ];
    }

    internal static IEnumerable<(string Tag, string File)> Translations(JsonObject manifest) =>
        manifest["localizationInfo"]!["additionalLanguages"]!
            .AsArray()
            .Select(language => ((string)language!["languageTag"]!, (string)language["file"]!));

    internal static IEnumerable<string> Icons(JsonObject manifest) =>
        manifest["icons"]!.AsObject().Select(icon => (string)icon.Value!);

    private static async Task<string[]> AgainstSchemaAsync(
        IReadOnlyDictionary<string, byte[]> files,
        Action<string> progress,
        CancellationToken ct
    )
    {
        await NpmTools.InstallAsync(progress, ct);
        var folder = Directory.CreateTempSubdirectory("rmbot-package-").FullName;
        try
        {
            foreach (var (name, content) in files)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, name), content, ct);
            }

            return await RunAsync(folder, ct);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> RunAsync(string folder, CancellationToken ct)
    {
        var script = Path.Combine(NpmTools.RepositoryRoot, "tools", "check-manifest.cjs");
        using var node = Process.Start(NpmTools.Start(script, folder))!;
        var faults = node.StandardOutput.ReadToEndAsync(ct);
        var failure = await node.StandardError.ReadToEndAsync(ct);
        await node.WaitForExitAsync(ct);
        return node.ExitCode == 0
            ? (await faults).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"The manifest could not be checked: {failure.Trim()}");
    }
}
