using System.Diagnostics;

namespace RMBot.Bot.Tests.Driver;

/// <summary>Waits for what happens by itself, and says what did not when it takes too long.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(10);

    public static Task<TimeSpan> UntilAsync(string what, Func<bool> holds) =>
        UntilAsync(() => what, () => Task.FromResult(holds()));

    public static async Task<TimeSpan> UntilAsync(Func<string> what, Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < Patience, $"Waited {Patience.TotalSeconds} s in vain until {what()}.");
            await Task.Delay(Often, TestContext.Current.CancellationToken);
        }

        return waited.Elapsed;
    }
}
