using System.Globalization;

namespace RMBot.Simulators;

/// <summary>How far ahead of the real time a storage believes to be; what it hides for an hour comes back after a skip of one.</summary>
public sealed class SkippedTime : IDisposable
{
    private static readonly string Preload = Path.Combine(AppContext.BaseDirectory, "skipped-time.cjs");

    private readonly string file = Path.GetTempFileName();
    private readonly Lock guard = new();
    private TimeSpan skipped;

    public SkippedTime() => Write();

    public void Skip(TimeSpan time)
    {
        lock (guard)
        {
            skipped += time;
            Write();
        }
    }

    public void Dispose() => File.Delete(file);

    internal IEnumerable<KeyValuePair<string, string?>> Environment =>
        [new("SKIPPED_TIME", file), new("NODE_OPTIONS", $"--require \"{Preload.Replace('\\', '/')}\"")];

    // Moved into place whole: a reader never sees half a number.
    private void Write()
    {
        var next = $"{file}.next";
        File.WriteAllText(next, skipped.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
        File.Move(next, file, overwrite: true);
    }
}
