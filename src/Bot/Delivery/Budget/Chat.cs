namespace RMBot.Delivery;

/// <summary>What this instance has lately sent to one chat, and how long Teams wants none.</summary>
internal sealed class Chat
{
    private readonly List<TimeSpan> sent = [];
    private readonly List<TimeSpan> prompts = [];
    private TimeSpan pausedUntil;

    public TimeSpan LastUsed { get; private set; }

    public TimeSpan UntilFree(TimeSpan now)
    {
        var window = ChatWindows.UntilFree(sent, prompts, now);
        var pause = pausedUntil - now;
        return pause > window ? pause : window;
    }

    public void SentPrompt(TimeSpan now)
    {
        Add(prompts, 1, now);
        Sent(1, now);
    }

    public void Sent(int requests, TimeSpan now)
    {
        Add(sent, requests, now);
        LastUsed = now;
    }

    public void Pause(TimeSpan until)
    {
        pausedUntil = until > pausedUntil ? until : pausedUntil;
        LastUsed = pausedUntil;
    }

    private static void Add(List<TimeSpan> moments, int requests, TimeSpan now)
    {
        moments.AddRange(Enumerable.Repeat(now, Math.Min(requests, ChatWindows.Remembered)));
        moments.RemoveRange(0, Math.Max(0, moments.Count - ChatWindows.Remembered));
    }
}
