using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using RMBot.Bot.Tests.Driver;
using RMBot.Doctor;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Deployment.Doctor;

/// <summary>The real process as in production, whom the doctor visits.</summary>
public abstract partial class DoctorTest(SharedAzurite storage) : IAsyncLifetime
{
    private readonly string pages = Directory.CreateTempSubdirectory("rmbot-pages").FullName;
    private TestOpenIdProvider entra = null!;
    private Process? process;

    /// <summary>Where the process listens.</summary>
    protected Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        entra = await TestOpenIdProvider.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(pages, "index.html"), "<!doctype html><title>Programme</title>");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            await process.WaitForExitAsync();
            process.Dispose();
        }

        await entra.DisposeAsync();
        Directory.Delete(pages, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <param name="instead">Settings that differ from those of an installation that is well.</param>
    protected async Task StartAsync(params (string Name, string Value)[] instead)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RMBot.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        (string, string)[] well =
        [
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("MicrosoftAppId", "00000000-0000-0000-0000-000000000001"),
            ("MicrosoftAppTenantId", TeamsService.Tenant),
            ("MicrosoftAppType", "UserAssignedMSI"),
            ("Storage__ConnectionString", (await storage.StartedAsync()).ConnectionString),
            ("Storage__TablePrefix", "doctor"),
            ("Dashboard__Authority", entra.Address.AbsoluteUri),
            ("Dashboard__ClientId", "00000000-0000-0000-0000-000000000009"),
            ("Dashboard__Folder", pages),
        ];
        foreach (var (name, value) in well.Concat(instead))
        {
            start.Environment[name] = value;
        }

        var listening = new TaskCompletionSource<Uri>();
        var lastWords = new StringBuilder();
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.ErrorDataReceived += (_, line) => lastWords.AppendLine(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"It ended: {lastWords}"));
        process.Start();
        process.BeginErrorReadLine();
        process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } found)
            {
                listening.TrySetResult(new Uri(found.Groups[1].Value));
            }
        };
        process.BeginOutputReadLine();
        Address = await listening.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Visits until storage, which a process looks for after its start, is what was expected of it.</summary>
    protected async Task<IReadOnlyList<Finding>> VisitAsync(bool isStorageWell = true)
    {
        IReadOnlyList<Finding> found = [];
        await Wait.UntilAsync(
            () => "storage is " + (isStorageWell ? "there" : "gone"),
            async () =>
            {
                found = await VisitAtAsync(Address);
                return found.Single(finding => finding.What == "tables and queue answer").IsWell == isStorageWell;
            }
        );
        return found;
    }

    /// <param name="clock">Of the machine that the doctor runs on; the right one when null.</param>
    protected async Task<IReadOnlyList<Finding>> VisitAtAsync(Uri address, TimeProvider? clock = null)
    {
        using var handler = entra.TrustingHandler();
        using var line = new Line(handler);
        return await new Installation(address, line, clock ?? TimeProvider.System).ExamineAsync(
            TestContext.Current.CancellationToken
        );
    }

    protected static Finding Only(IReadOnlyList<Finding> findings) =>
        Assert.Single(findings, finding => !finding.IsWell);

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
