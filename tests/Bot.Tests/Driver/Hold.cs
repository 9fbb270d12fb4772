namespace RMBot.Bot.Tests.Driver;

/// <summary>Steps that get no answer until they are released.</summary>
internal sealed class Hold(Func<Step, bool> isMeant)
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>One of them is held.</summary>
    public Task Arrived => arrived.Task;

    public void Release() => released.TrySetResult();

    public Task PassAsync(Step step)
    {
        if (!isMeant(step))
        {
            return Task.CompletedTask;
        }

        arrived.TrySetResult();
        return released.Task;
    }
}
