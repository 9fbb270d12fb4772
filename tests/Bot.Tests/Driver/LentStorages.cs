using System.Collections.Concurrent;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

[assembly: AssemblyFixture(typeof(LentStorages))]

namespace RMBot.Bot.Tests.Driver;

/// <summary>
/// Azurites whose time tests skip ahead, lent to one class after another: to start one takes a core a second, and each test has
/// tables of its own.
/// </summary>
public sealed class LentStorages : IAsyncDisposable
{
    private readonly ConcurrentBag<(Azurite, SkippedTime)> free = [];

    public async Task<(Azurite Azurite, SkippedTime Time)> LendAsync()
    {
        if (free.TryTake(out var left))
        {
            return left;
        }

        var time = new SkippedTime();
        return (await Azurite.StartAsync(time, CancellationToken.None), time);
    }

    public void TakeBack((Azurite, SkippedTime) lent) => free.Add(lent);

    public async ValueTask DisposeAsync()
    {
        foreach (var (azurite, time) in free)
        {
            await azurite.DisposeAsync();
            time.Dispose();
        }
    }
}
