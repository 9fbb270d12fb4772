using System.Diagnostics;

namespace RMBot.Local;

/// <summary>A program of ours that writes to a log file and ends when its standard input closes, so also when we die.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly TextWriter log;
    private string lastWords = "";

    private ChildProcess(string name, Process process, string logFile)
    {
        Name = name;
        LogFile = logFile;
        this.process = process;
        log = TextWriter.Synchronized(new StreamWriter(logFile, append: true) { AutoFlush = true });
        Ended = EndAsync();
    }

    public string Name { get; }
    public string LogFile { get; }
    public int Id => process.Id;

    /// <summary>Completes with how it ended, in one sentence.</summary>
    public Task<string> Ended { get; }

    public static ChildProcess Start(string name, ProcessStartInfo start, string logFile)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new ChildProcess(name, Process.Start(start)!, logFile);
    }

    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await Ended;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        if (await Task.WhenAny(Ended, Task.Delay(Patience)) != Ended)
            await KillAsync();
        await log.DisposeAsync();
        process.Dispose();
    }

    private async Task<string> EndAsync()
    {
        await Task.WhenAll(KeepAsync(process.StandardOutput), KeepAsync(process.StandardError));
        await process.WaitForExitAsync();
        var said = lastWords.Length == 0 ? "" : $" Its last words: {lastWords}";
        return $"{Name} stopped with exit code {process.ExitCode}; its log is {LogFile}.{said}";
    }

    private async Task KeepAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            await log.WriteLineAsync(line);
            if (!string.IsNullOrWhiteSpace(line))
                lastWords = line.Trim();
        }
    }
}
