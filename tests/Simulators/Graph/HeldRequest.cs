namespace RMBot.Simulators.Graph;

/// <summary>A request that is slow: it has arrived and waits until it is released.</summary>
public sealed class HeldRequest
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Arrived => arrived.Task;

    public void Release() => released.TrySetResult();

    internal async Task PassAsync(CancellationToken ct)
    {
        arrived.TrySetResult();
        await released.Task.WaitAsync(ct);
    }
}
