using System.Globalization;

namespace RMBot.Development;

/// <summary>Real time, and what was skipped of it. Timers keep running in real time.</summary>
public sealed class DevelopmentClock : TimeProvider
{
    /// <summary>The file in which a restart finds what was skipped; without it that is forgotten.</summary>
    public const string FileSetting = "Development:ClockFile";

    private readonly Lock guard = new();
    private readonly TimeProvider real;
    private readonly string? file;
    private TimeSpan skipped;

    public DevelopmentClock(TimeProvider real, string? file)
    {
        (this.real, this.file) = (real, file);
        skipped = File.Exists(file)
            ? TimeSpan.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture)
            : TimeSpan.Zero;
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
        {
            return real.GetUtcNow() + skipped;
        }
    }

    public override long TimestampFrequency => real.TimestampFrequency;

    public override long GetTimestamp()
    {
        lock (guard)
        {
            return real.GetTimestamp() + (long)(skipped.TotalSeconds * TimestampFrequency);
        }
    }

    /// <summary>A moment that has passed changes nothing: time never goes back.</summary>
    public void AdvanceTo(DateTimeOffset moment)
    {
        lock (guard)
        {
            var ahead = moment - (real.GetUtcNow() + skipped);
            if (ahead > TimeSpan.Zero)
            {
                skipped += ahead;
                Keep();
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    // Moved into place, so that a kill leaves the old file or the new one.
    private void Keep()
    {
        if (file is not null)
        {
            File.WriteAllText($"{file}.new", skipped.ToString("c", CultureInfo.InvariantCulture));
            File.Move($"{file}.new", file, overwrite: true);
        }
    }
}
