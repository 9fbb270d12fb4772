using RMBot.Load.Prompts;
using RMBot.Simulators;

namespace RMBot.Load.Kills;

/// <summary>Waits until everything that is due went out; what the queue hides for seconds comes at once.</summary>
internal sealed class Settling(Stores stores, SkippedTime time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(20);

    /// <summary>How many are still owed when it gave up waiting.</summary>
    public async Task<int> UntilNothingIsOwedAsync(CancellationToken ct)
    {
        var until = DateTimeOffset.UtcNow + Patience;
        while (true)
        {
            var now = DateTimeOffset.UtcNow;
            var owed = (await KeptPrompt.AllAsync(stores, ct)).Count(prompt => prompt.IsOpen(now));
            if (owed == 0 || now > until)
                return owed;
            time.Skip(Hidden);
            await Task.Delay(Between, ct);
        }
    }
}
