namespace RMBot.Delivery;

/// <summary>
/// How often one chat may be written to (platform page "Rate limits", send to conversation, per bot and thread). Several
/// instances may write to the same chat and do not tell each other, so prompts leave three quarters of it to others.
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
    public const int Remembered = 1_800 / Share;

    public static TimeSpan Longest => TimeSpan.FromHours(1);

    /// <summary>How long until a prompt may be sent to a chat that was sent these; zero for now.</summary>
    public static TimeSpan UntilFree(IReadOnlyList<TimeSpan> sent, TimeSpan now)
    {
        var free = now;
        foreach (var window in OfTeams)
        {
            var most = window.Requests / Share;
            if (sent.Count >= most && sent[^most] + window.Length > free)
            {
                free = sent[^most] + window.Length;
            }
        }

        return free - now;
    }

    private sealed record Window(int Requests, TimeSpan Length);
}
