using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace RMBot.Local;

internal static class NodeVersion
{
    private const int Oldest = 20;

    public static async Task RequireAsync(CancellationToken ct)
    {
        var version = await ReadAsync(ct);
        if (version is null)
            throw new LocalException(
                $"Node.js {Oldest} or newer is needed and was not found: install it from https://nodejs.org."
            );
        if (Major(version) < Oldest)
            throw new LocalException(
                $"Node.js {Oldest} or newer is needed, here is {version}: install a newer one from https://nodejs.org."
            );
    }

    private static async Task<string?> ReadAsync(CancellationToken ct)
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true }
            )!;
            var version = await node.StandardOutput.ReadToEndAsync(ct);
            await node.WaitForExitAsync(ct);
            return version.Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static int Major(string version) =>
        int.TryParse(
            version.TrimStart('v').Split('.')[0],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var major
        )
            ? major
            : 0;
}
