using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Fuzzing;

/// <summary>
/// What the coach does by itself, one wake-up after another: hints at once, the queue when its messages are due. All of it is
/// the product's own but the loop.
/// </summary>
internal sealed class Worker(FuzzHost host)
{
    private static readonly TimeSpan Visibility = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly WakeUpHints hints = host.Get<WakeUpHints>();
    private readonly WakeUpQueue queue = host.Get<WakeUpQueue>();
    private readonly WakeUpHandling handling = host.Get<WakeUpHandling>();
    private readonly Deliverer deliverer = host.Get<Deliverer>();

    /// <summary>Looks at the pairs that were just saved with something due.</summary>
    /// <param name="after">What is told of each look.</param>
    public async Task FollowHintsAsync(Func<WakeUp, Task> after)
    {
        while (hints.Reader.TryRead(out var pair))
        {
            await PassAsync(deliverer.LookAsync(pair, goesFirst: true, CancellationToken.None));
            await after(new WakeUp.OfPair(pair, ""));
        }
    }

    /// <summary>Handles all that is due now.</summary>
    public async Task DrainAsync(Func<WakeUp, Task> after)
    {
        while (await queue.ReceiveAsync(32, Visibility, CancellationToken.None) is { Count: > 0 } received)
        {
            foreach (var one in received)
            {
                await PassAsync(handling.HandleAsync(one, CancellationToken.None));
                await after(one.WakeUp);
                await FollowHintsAsync(after);
            }
        }
    }

    /// <summary>Time goes on while somebody waits for it, such as for a chat that was written to a lot.</summary>
    private async Task PassAsync(Task work)
    {
        while (await Task.WhenAny(work, Task.Delay(Moment)) != work)
        {
            host.Clock.Skip(TimeSpan.FromSeconds(1));
        }

        await work;
    }
}
