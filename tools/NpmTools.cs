using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace RMBot.Tools;

/// <summary>The npm tools pinned in tools/package-lock.json: installs them when they are missing, and starts them.</summary>
internal static class NpmTools
{
    /// <summary>Installs the tools unless this lock file's are there already. Safe to call from several processes at once.</summary>
    public static async Task InstallAsync(Action<string> progress, CancellationToken ct)
    {
        if (IsInstalled())
            return;
        await using var turn = await TakeTurnAsync(progress, ct);
        if (IsInstalled())
            return;
        progress("Installing the npm tools (once; a minute or two)");
        await RunNpmAsync(progress, ct);
        await File.WriteAllTextAsync(StampFile, LockHash(), ct);
        progress("The npm tools are installed");
    }

    /// <summary>How to start a tool's script under node. It ends by itself when its standard input closes.</summary>
    public static ProcessStartInfo Start(string script, params IEnumerable<string> arguments) =>
        new(
            "node",
            ["--require", Path.Combine(Folder, "exit-with-parent.cjs"), Path.Combine(Modules, script), .. arguments]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

    public static string RepositoryRoot { get; } = FindRoot();
    public static string Modules => Path.Combine(Folder, "node_modules");

    private static string Folder => Path.Combine(RepositoryRoot, "tools");
    private static string StampFile => Path.Combine(Modules, ".installed");

    private static bool IsInstalled() => File.Exists(StampFile) && File.ReadAllText(StampFile) == LockHash();

    private static string LockHash() =>
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "package-lock.json"))));

    private static async Task<FileStream> TakeTurnAsync(Action<string> progress, CancellationToken ct)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(
                    Path.Combine(Folder, "install.lock"),
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException) when (!ct.IsCancellationRequested)
            {
                if (tries == 0)
                    progress("Waiting for another process that is installing the npm tools");
                await Task.Delay(200, ct);
            }
        }
    }

    private static async Task RunNpmAsync(Action<string> progress, CancellationToken ct)
    {
        var started = Stopwatch.StartNew();
        using var npm = StartNpm();
        var said = Task.WhenAll(npm.StandardOutput.ReadToEndAsync(ct), npm.StandardError.ReadToEndAsync(ct));
        try
        {
            var ended = npm.WaitForExitAsync(ct);
            while (await Task.WhenAny(ended, Task.Delay(5000, ct)) != ended)
                progress($"npm ci … {started.Elapsed.TotalSeconds:0} s");
            await ended;
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {Folder}:\n{string.Join("\n", await said).Trim()}");
    }

    private static Process StartNpm()
    {
        var npm = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/c", "npm", "ci", "--omit=optional"])
            : new ProcessStartInfo("npm", ["ci", "--omit=optional"]);
        npm.WorkingDirectory = Folder;
        npm.RedirectStandardOutput = npm.RedirectStandardError = true;
        try
        {
            return Process.Start(npm)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("Node.js 20 or newer is needed: npm was not found on the PATH.");
        }
    }

    // The build output may lie outside the repository (ArtifactsPath); then this file's own place tells.
    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        RootAbove(AppContext.BaseDirectory)
        ?? RootAbove(Path.GetDirectoryName(thisFile)!)
        ?? throw new InvalidOperationException($"RMBot.sln was not found above {AppContext.BaseDirectory}.");

    private static string? RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "RMBot.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar));
        return folder;
    }
}
