using System.Globalization;

namespace RMBot.Local;

/// <summary>The bot's time: what "/skip" skipped of the real one stands in its file.</summary>
internal sealed class FollowedClock(string file) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Skipped();

    private TimeSpan Skipped()
    {
        if (!File.Exists(file))
            return TimeSpan.Zero;
        // The bot moves a new file into its place, which Windows allows only to readers who allow it.
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(open);
        return TimeSpan.Parse(reader.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
