namespace RMBot.Bot.Tests.Driver;

/// <summary>Makes several that would go out one after the other go out at the same moment; later ones pass.</summary>
internal sealed class Meeting(int of, Func<Step, bool> isMeant)
{
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int arrived;

    /// <summary>Whether as many as were expected met.</summary>
    public bool WasHeld => all.Task.IsCompletedSuccessfully;

    public Task ArriveAsync(Step step)
    {
        if (!isMeant(step))
        {
            return Task.CompletedTask;
        }

        if (Interlocked.Increment(ref arrived) == of)
        {
            all.TrySetResult();
        }

        return all.Task;
    }
}
