namespace RMBot.Teams;

/// <summary>
/// Ends after so many seconds in which this process ran. One that stood still finds answers that came meanwhile; a plain timer
/// could fire before they are read, and what people have seen would count as not sent.
/// </summary>
internal sealed class AwakeLimit : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock guard = new();
    private readonly CancellationTokenSource over = new();
    private readonly ITimer ticks;
    private int left;

    public AwakeLimit(TimeSpan length, TimeProvider time)
    {
        left = (int)Math.Ceiling(length.TotalSeconds);
        // However long it stood still, that is one tick.
        ticks = time.CreateTimer(_ => Tick(), null, Second, Second);
    }

    public CancellationToken Token => over.Token;

    public void Dispose()
    {
        ticks.Dispose();
        lock (guard)
        {
            left = 0;
            over.Dispose();
        }
    }

    private void Tick()
    {
        lock (guard)
        {
            if (left > 0 && --left == 0)
            {
                over.Cancel();
            }
        }
    }
}
