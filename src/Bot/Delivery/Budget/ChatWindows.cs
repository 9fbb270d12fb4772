namespace RMBot.Delivery;

/// <summary>
/// How often one chat may be written to (platform page "Rate limits", send to conversation, per bot and thread). Several
/// instances may write to the same chat and do not tell each other, so prompts take a quarter of it; what people's own turns
/// send is counted against the whole.
/// </summary>
/// <remarks>
/// Not System.Threading.RateLimiting's sliding windows: they read the machine's stopwatch themselves, also when replenished by
/// hand, so that no test could skip their hour.
/// </remarks>
public static class ChatWindows
{
    private const int Share = 4;

    private static readonly Window[] OfTeams =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1_800, Longest),
    ];

    /// <summary>Only as many of the latest requests as this can matter.</summary>
    public const int Remembered = 1_800;

    public static TimeSpan Longest => TimeSpan.FromHours(1);

    /// <summary>How long until a prompt may be sent to a chat that was sent these; zero for now.</summary>
    /// <param name="sent">All of this instance's requests, oldest first.</param>
    /// <param name="prompts">Those that were prompts.</param>
    public static TimeSpan UntilFree(IReadOnlyList<TimeSpan> sent, IReadOnlyList<TimeSpan> prompts, TimeSpan now)
    {
        var (whole, share) = (UntilFree(sent, now, share: 1), UntilFree(prompts, now, Share));
        return whole > share ? whole : share;
    }

    private static TimeSpan UntilFree(IReadOnlyList<TimeSpan> sent, TimeSpan now, int share)
    {
        var free = now;
        foreach (var window in OfTeams)
        {
            var most = window.Requests / share;
            if (sent.Count >= most && sent[^most] + window.Length > free)
            {
                free = sent[^most] + window.Length;
            }
        }

        return free - now;
    }

    private sealed record Window(int Requests, TimeSpan Length);
}
