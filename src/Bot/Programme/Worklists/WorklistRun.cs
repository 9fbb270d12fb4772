using RMBot.Pairs;

namespace RMBot.Programme.Worklists;

/// <summary>
/// Works through a list part by part, for a while at a time and one instance at a time. Whatever ends it, another instance
/// goes on at the first part that is not done.
/// </summary>
public sealed class WorklistRun<THead>(WorklistStore store, TimeProvider time)
    where THead : WorklistHead
{
    /// <summary>Then whatever else waits in the queue has its turn.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(20);

    /// <summary>Longer than a part takes; an instance that dies leaves the list to others after it.</summary>
    private static readonly TimeSpan HoldFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan NotYetThere = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan NotYetDone = TimeSpan.FromSeconds(30);

    /// <summary>When to look again; null when there is nothing left to look at.</summary>
    /// <param name="stepOf">How often every part has to be worked through for now; null when there is nothing to do.</param>
    /// <param name="work">Works through one part; it may leave some of it for another time, and the others go on.</param>
    /// <param name="done">What becomes of the head once every part is.</param>
    public async Task<TimeSpan?> WorkAsync(
        WorklistKey key,
        Func<THead, int?> stepOf,
        Func<THead, int, Task> work,
        Func<Worklist<THead>, THead> done,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        if (await store.FindAsync<THead>(key, ct) is not { } list)
        {
            return key.IsYoung(now) ? NotYetThere : null;
        }

        if (now >= list.Head.Ends)
        {
            await store.DropAsync(key, ct);
            return null;
        }

        if (stepOf(list.Head) is not { } step)
        {
            return list.Head.Ends - now;
        }

        if (list.Head.HeldUntil > now)
        {
            return list.Head.HeldUntil - now;
        }

        try
        {
            return await HoldAndWorkAsync(key, list, step, work, done, ct);
        }
        catch (StaleVersionException)
        {
            // Another instance has it, or an organiser decided otherwise meanwhile.
            return TimeSpan.FromSeconds(1);
        }
    }

    private async Task<TimeSpan?> HoldAndWorkAsync(
        WorklistKey key,
        Worklist<THead> list,
        int step,
        Func<THead, int, Task> work,
        Func<Worklist<THead>, THead> done,
        CancellationToken ct
    )
    {
        var since = time.GetTimestamp();
        var (head, version) = (list.Head, list.Version);
        var isHeld = false;
        try
        {
            foreach (var chunk in list.Chunks.Where(chunk => chunk.Step < step))
            {
                ct.ThrowIfCancellationRequested();
                if (isHeld && time.GetElapsedTime(since) > Slice)
                {
                    return TimeSpan.Zero;
                }

                head = head with { HeldUntil = time.GetUtcNow() + HoldFor };
                version = await store.SaveAsync(key, head, version, ct);
                isHeld = true;
                await work(head, chunk.Number);
            }

            var all = await store.FindAsync<THead>(key, ct);
            if (all is null || all.Version != version)
            {
                return TimeSpan.Zero;
            }

            if (all.Chunks.Any(chunk => chunk.Step < step))
            {
                return NotYetDone;
            }

            isHeld = false;
            await store.SaveAsync(key, done(all) with { HeldUntil = null }, version, ct);
            return TimeSpan.Zero;
        }
        finally
        {
            if (isHeld)
            {
                await ReleaseAsync(key, head, version);
            }
        }
    }

    /// <summary>What cannot be given back now ends by itself.</summary>
    private async Task ReleaseAsync(WorklistKey key, THead head, string version)
    {
        try
        {
            var given = head with { HeldUntil = time.GetUtcNow() };
            await store.SaveAsync(key, given, version, CancellationToken.None);
        }
        catch (Exception trouble) when (trouble is StaleVersionException || Storage.StorageTrouble.Is(trouble)) { }
    }
}
