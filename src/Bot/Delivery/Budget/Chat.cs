namespace RMBot.Delivery;

/// <summary>What this instance has lately sent to one chat, and how long Teams wants none.</summary>
internal sealed class Chat
{
    private readonly List<TimeSpan> sent = [];
    private TimeSpan pausedUntil;

    public TimeSpan LastUsed { get; private set; }

    public TimeSpan UntilFree(TimeSpan now)
    {
        var window = ChatWindows.UntilFree(sent, now);
        var pause = pausedUntil - now;
        return pause > window ? pause : window;
    }

    public void Sent(int requests, TimeSpan now)
    {
        sent.AddRange(Enumerable.Repeat(now, Math.Min(requests, ChatWindows.Remembered)));
        sent.RemoveRange(0, Math.Max(0, sent.Count - ChatWindows.Remembered));
        LastUsed = now;
    }

    public void Pause(TimeSpan until)
    {
        pausedUntil = until > pausedUntil ? until : pausedUntil;
        LastUsed = pausedUntil;
    }
}
