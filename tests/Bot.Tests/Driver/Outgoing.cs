namespace RMBot.Bot.Tests.Driver;

/// <summary>
/// Everything one host sends out, step by step. It can be stopped after any of them, as by a kill: what comes later is held
/// and, once the host is gone, lost.
/// </summary>
public sealed class Outgoing
{
    private readonly Lock guard = new();
    private readonly List<Step> steps = [];
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int left = int.MaxValue;
    private long looks;

    /// <summary>Storage refuses every connection while set.</summary>
    public bool StorageIsDown { get; set; }

    /// <summary>Runs before a step goes out: a place for something to happen in between.</summary>
    public Func<Step, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs once a step took effect, before its answer arrives.</summary>
    public Func<Step, Task> After { get; set; } = _ => Task.CompletedTask;

    /// <summary>Whether what storage answers to a step that it did is lost on the way.</summary>
    public Func<Step, bool> LosesAnswer { get; set; } = _ => false;

    /// <summary>Something was held because the host may not go on.</summary>
    public Task Stopped => stopped.Task;

    /// <summary>How often the queue was asked for wake-ups; the next time, those it gave before have all been looked at.</summary>
    public long Looks => Interlocked.Read(ref looks);

    /// <summary>Without the looks.</summary>
    public IReadOnlyList<Step> Steps
    {
        get
        {
            lock (guard)
            {
                return [.. steps];
            }
        }
    }

    public void StopAfter(int more)
    {
        lock (guard)
        {
            left = more;
        }
    }

    /// <summary>The steps since the last time somebody asked.</summary>
    public IReadOnlyList<Step> Forget()
    {
        lock (guard)
        {
            Step[] before = [.. steps];
            steps.Clear();
            return before;
        }
    }

    public void Lose()
    {
        StopAfter(0);
        lost.TrySetResult();
    }

    /// <summary>False when it must not go out.</summary>
    public async Task<bool> PassAsync(Step step)
    {
        if (step.Kind == StepKind.Look)
        {
            Interlocked.Increment(ref looks);
        }
        else
        {
            await Before(step);
        }

        if (StorageIsDown && step.Kind != StepKind.Teams)
        {
            return false;
        }

        if (Take(step))
        {
            return true;
        }

        if (step.Kind != StepKind.Look)
        {
            stopped.TrySetResult();
        }

        await lost.Task;
        return false;
    }

    private bool Take(Step step)
    {
        lock (guard)
        {
            if (left == 0)
            {
                return false;
            }

            if (step.Kind != StepKind.Look)
            {
                left--;
                steps.Add(step);
            }

            return true;
        }
    }
}
