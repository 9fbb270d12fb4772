using System.Diagnostics;
using RMBot.Bot.Tests.Documents;

namespace RMBot.Bot.Tests.Supply;

/// <summary>What git would give to whoever clones the repository.</summary>
internal static class TrackedFiles
{
    // A checkout may belong to somebody else than who runs the tests.
    private static readonly string[] Question =
    [
        "-c",
        "safe.directory=*",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ];

    public static async Task<IReadOnlyList<string>> AllAsync(CancellationToken ct)
    {
        var start = new ProcessStartInfo("git", Question)
        {
            WorkingDirectory = Repository.Full("."),
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var answer = await git.StandardOutput.ReadToEndAsync(ct);
        await git.WaitForExitAsync(ct);
        Assert.Equal(0, git.ExitCode);
        return [.. answer.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(Repository.Has)];
    }
}
