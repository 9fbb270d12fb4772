namespace RMBot.Simulators.Graph.Http;

/// <summary>What one mailbox answers: four requests at a time, ten thousand in ten minutes.</summary>
internal sealed class Throttle(GraphHabits habits, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, int> atOnce = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> recent = [];

    public IDisposable Enter(string mailbox)
    {
        lock (atOnce)
        {
            var inside = atOnce.GetValueOrDefault(mailbox);
            if (inside >= habits.AtOnce)
            {
                throw Throttled(0.35);
            }

            Count(mailbox);
            atOnce[mailbox] = inside + 1;
            return new Place(this, mailbox);
        }
    }

    public static GraphError Throttled(double seconds) =>
        new(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.") { RetryAfter = seconds };

    private void Count(string mailbox)
    {
        if (!recent.TryGetValue(mailbox, out var times))
        {
            recent[mailbox] = times = [];
        }

        var now = clock.GetUtcNow();
        while (times.TryPeek(out var oldest) && oldest <= now - Window)
        {
            times.Dequeue();
        }

        if (times.Count >= habits.InTenMinutes)
        {
            throw Throttled(Math.Round((times.Peek() + Window - now).TotalSeconds, 2));
        }

        times.Enqueue(now);
    }

    private sealed class Place(Throttle throttle, string mailbox) : IDisposable
    {
        public void Dispose()
        {
            lock (throttle.atOnce)
            {
                throttle.atOnce[mailbox]--;
            }
        }
    }
}
