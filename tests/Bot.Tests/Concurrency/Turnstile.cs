using Azure.Core.Pipeline;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>
/// Several act at once, but only one of them moves at a time: each stops before everything it asks of storage, and which of
/// those that stand there goes on is decided by chance with a seed. The same seed is the same order.
/// </summary>
internal sealed class Turnstile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock guard = new();
    private readonly SemaphoreSlim changed = new(0);
    private readonly Dictionary<string, Queue<TaskCompletionSource>> standing = [];
    private readonly HashSet<string> moving = [];
    private int left;
    private int moment;

    /// <summary>The next moment: no two things happen at the same one.</summary>
    public int Next() => Interlocked.Increment(ref moment);

    /// <summary>Where somebody waits to be let through; who is not known here is not held.</summary>
    public Task PassAsync(string who)
    {
        lock (guard)
        {
            if (!standing.TryGetValue(who, out var queue))
            {
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.Enqueue(turn);
            moving.Remove(who);
            changed.Release();
            return turn.Task;
        }
    }

    /// <summary>Lets all of them act until each is through.</summary>
    /// <param name="acts">What each does, by a name that no other history has.</param>
    public async Task RunAsync(IReadOnlyDictionary<string, Func<Task>> acts, Random random)
    {
        lock (guard)
        {
            left = acts.Count;
            foreach (var who in acts.Keys)
            {
                standing[who] = new Queue<TaskCompletionSource>();
                moving.Add(who);
            }
        }

        var all = acts.Select(act => Task.Run(() => ActAsync(act.Key, act.Value))).ToList();
        while (await ChooseAsync(random) is { } turn)
        {
            turn.SetResult();
        }

        await Task.WhenAll(all);
    }

    private async Task ActAsync(string who, Func<Task> act)
    {
        try
        {
            // Storage's clients give this name to each of their requests.
            using var named = HttpPipeline.CreateClientRequestIdScope(who);
            await act();
        }
        finally
        {
            lock (guard)
            {
                standing.Remove(who);
                moving.Remove(who);
                left--;
                changed.Release();
            }
        }
    }

    /// <summary>Whose turn it is, once nobody moves; null when all are through.</summary>
    private async Task<TaskCompletionSource?> ChooseAsync(Random random)
    {
        while (true)
        {
            lock (guard)
            {
                if (left == 0)
                {
                    return null;
                }

                if (moving.Count == 0)
                {
                    string[] waiting = [.. standing.Where(one => one.Value.Count > 0).Select(one => one.Key).Order()];
                    var who = waiting[random.Next(waiting.Length)];
                    moving.Add(who);
                    return standing[who].Dequeue();
                }
            }

            Assert.True(
                await changed.WaitAsync(Patience),
                $"{string.Join(", ", moving)} neither asks storage nor comes to an end."
            );
        }
    }
}
