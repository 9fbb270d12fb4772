using System.Diagnostics;
using System.Text.RegularExpressions;
using RMBot.Simulators.Queues;
using RMBot.Tools;

namespace RMBot.Simulators;

/// <summary>A real Azurite (tables and queues) on free loopback ports, gone with the process that started it.</summary>
public sealed partial class Azurite : ITableAccount, IQueueAccount, IAsyncDisposable
{
    // Azurite's published development account; not a secret.
    public const string AccountName = "devstoreaccount1";
    public const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process process;
    private readonly Dictionary<string, int> ports = [];

    private Azurite(Process process) => this.process = process;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};"
        + $"QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    public Uri TableEndpoint => new($"http://127.0.0.1:{ports["Table"]}/{AccountName}");
    public Uri QueueEndpoint => new($"http://127.0.0.1:{ports["Queue"]}/{AccountName}");

    /// <summary>In memory: nothing is left when it ends.</summary>
    public static Task<Azurite> StartAsync(CancellationToken ct) => StartAsync(["--inMemoryPersistence"], ct);

    /// <summary>On a folder: a second start on the same folder finds what the first one kept.</summary>
    public static Task<Azurite> StartAsync(string folder, CancellationToken ct) =>
        StartAsync(["--location", folder], ct);

    /// <summary>In memory, with a time of its own.</summary>
    public static Task<Azurite> StartAsync(SkippedTime time, CancellationToken ct) =>
        StartAsync(["--inMemoryPersistence"], ct, time.Environment);

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }

    private static async Task<Azurite> StartAsync(
        string[] persistence,
        CancellationToken ct,
        params IEnumerable<KeyValuePair<string, string?>> environment
    )
    {
        await NpmTools.InstallAsync(Console.Error.WriteLine, ct);
        string[] anyFreePort = ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0"];
        string[] quiet = ["--silent", "--skipApiVersionCheck", "--disableTelemetry"];
        var start = NpmTools.Start("azurite/dist/src/azurite.js", [.. anyFreePort, .. quiet, .. persistence]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var azurite = new Azurite(Process.Start(start)!);
        try
        {
            await azurite.ReadPortsAsync(ct);
        }
        catch
        {
            azurite.process.Kill(entireProcessTree: true);
            throw;
        }
        return azurite;
    }

    private async Task ReadPortsAsync(CancellationToken ct)
    {
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (!ports.ContainsKey("Table") || !ports.ContainsKey("Queue"))
        {
            var line =
                await process.StandardOutput.ReadLineAsync(ct)
                ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } listening)
                ports[listening.Groups[1].Value] = int.Parse(listening.Groups[2].ValueSpan, null);
        }
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    [GeneratedRegex(@"Azurite (\w+) service is successfully listening at \S+:(\d+)")]
    private static partial Regex Listening();
}
