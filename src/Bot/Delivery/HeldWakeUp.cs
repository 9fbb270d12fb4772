using Azure;
using RMBot.Storage;

namespace RMBot.Delivery;

/// <summary>A wake-up that stays hidden from other instances for as long as it is worked on.</summary>
public sealed class HeldWakeUp(WakeUpQueue queue, Received received, TimeSpan visibility, TimeProvider time)
{
    /// <summary>With the receipt that counts now; it changes with every renewal.</summary>
    public Received Received { get; private set; } = received;

    public async Task<TimeSpan?> WhileAsync(Func<Task<TimeSpan?>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var done = new CancellationTokenSource();
        var holding = HoldAsync(done.Token);
        try
        {
            return await work();
        }
        finally
        {
            await done.CancelAsync();
            await holding;
        }
    }

    private async Task HoldAsync(CancellationToken done)
    {
        try
        {
            while (true)
            {
                await Task.Delay(visibility / 2, time, done);
                // Not stopped half-way: what came of it has to be known.
                Received = await queue.HoldAsync(Received, visibility, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested) { }
        catch (Exception lost) when (lost is RequestFailedException || StorageTrouble.Is(lost))
        {
            // Another instance may take it over; the claims on the pair keep the two apart.
        }
    }
}
