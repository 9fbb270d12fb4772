using System.Diagnostics;
using System.Text;
using RMBot.Local;

namespace RMBot.EndToEnd.Starting;

/// <summary>The program behind `dotnet run --project deploy/local`, as someone at a terminal has it.</summary>
internal sealed class LocalProgram : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder complaint = new();

    private LocalProgram(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => complaint.AppendLine(line.Data);
        process.BeginErrorReadLine();
    }

    public static LocalProgram Run(params IEnumerable<string> arguments) =>
        new(
            Process.Start(
                new ProcessStartInfo("dotnet", ["exec", typeof(LocalEnvironment).Assembly.Location, .. arguments])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!
        );

    /// <summary>Waits for the end: the exit code and what was complained about.</summary>
    public async Task<(int Code, string Complaint)> Ends()
    {
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, complaint.ToString().Trim());
    }

    public async Task Prints(string text)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"It ended without printing '{text}': {complaint}");
    }

    /// <summary>This process only, without a chance to clean up.</summary>
    public void IsKilled() => process.Kill();

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
