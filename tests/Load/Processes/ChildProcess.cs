using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace RMBot.Load.Processes;

/// <summary>A bot in a process of its own, with our hook inside; it ends when its standard input closes, so also when we die.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<TaskCompletionSource<Used>> asked = new();
    private readonly ConcurrentQueue<string> failures = new();
    private readonly Task ended;
    private readonly long began;

    private ChildProcess(Process process, long began)
    {
        this.process = process;
        this.began = began;
        ended = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    public int Id => process.Id;

    /// <summary>Since it was asked to start.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(began);

    /// <summary>Where it answers.</summary>
    public Uri Address => address.Task.Result;

    /// <summary>Resident bytes now.</summary>
    public long Resident => Refreshed().WorkingSet64;

    /// <summary>The most bytes that were resident since the start.</summary>
    public long PeakResident => Refreshed().PeakWorkingSet64;

    /// <summary>CPU time since the start, as the operating system counts it.</summary>
    public TimeSpan Cpu => Refreshed().TotalProcessorTime;

    /// <summary>Lines of its log that tell of a failure.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>Returns when it listens.</summary>
    public static async Task<ChildProcess> StartAsync(ProcessStartInfo start, CancellationToken ct)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        var began = Stopwatch.GetTimestamp();
        var child = new ChildProcess(Process.Start(start)!, began);
        try
        {
            await child.address.Task.WaitAsync(Patience, ct);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    /// <summary>What it used, as it says itself.</summary>
    public async Task<Used> UsedAsync(CancellationToken ct)
    {
        var answer = new TaskCompletionSource<Used>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked.Enqueue(answer);
        await process.StandardInput.WriteLineAsync("used".AsMemory(), ct);
        await process.StandardInput.FlushAsync(ct);
        return await answer.Task.WaitAsync(Patience, ct);
    }

    /// <summary>Nothing in it moves any more until it goes on; what others do with it meanwhile, it does not notice.</summary>
    public Task StandStillAsync() => SignalAsync("-STOP");

    public Task GoOnAsync() => SignalAsync("-CONT");

    /// <summary>Gone at once, without finishing anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(Patience));
        if (!process.HasExited)
            await KillAsync();
        await ended;
        process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private Process Refreshed()
    {
        process.Refresh();
        return process;
    }

    private async Task ReadAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(StartupHook.Mark, StringComparison.Ordinal) && asked.TryDequeue(out var answer))
                answer.SetResult(JsonSerializer.Deserialize<Used>(line.AsSpan(StartupHook.Mark.Length))!);
            else if (line.Contains(Listening, StringComparison.Ordinal))
                address.TrySetResult(new Uri(line.Split(Listening)[1]));
            else if (
                line.StartsWith("fail:", StringComparison.Ordinal)
                || failures.Count is > 0 and < 20
                || line.Contains("Looking at a pair failed", StringComparison.Ordinal)
            )
                failures.Enqueue(line);
        }
        address.TrySetException(new InvalidOperationException("The bot ended before it listened."));
    }
}
