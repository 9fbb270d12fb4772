namespace RMBot.Delivery;

/// <summary>
/// One instance's part in a tenant's budget: reserves blocks of moments for those who wait, and lets one go at each moment.
/// Nothing runs while nobody waits.
/// </summary>
internal sealed class TenantBudget(
    SharedMoment shared,
    int perSecond,
    int unreserved,
    TimeSpan patience,
    TimeProvider time,
    Random random
)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenCharges = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private readonly Lock guard = new();
    private readonly Waiters waiters = new();
    private readonly Permits permits = new();
    private readonly LiveTurns live = new(mostOwed: perSecond, unreserved);
    private readonly RecentAnswers answers = new();
    private TimeSpan spentUntil;
    private TimeSpan pausedUntil;
    private TimeSpan lastReserved = -Quiet - BetweenCharges;
    private TimeSpan notBefore;
    private TimeSpan answerTakes;
    private TimeSpan lastUsed;
    private bool charges;
    private bool reserves;
    private bool lets;

    private TimeSpan Now => time.GetElapsedTime(0);
    private bool IsQuiet =>
        waiters.Count == 0
        && permits.Count == 0
        && !reserves
        && Now - lastReserved > Quiet
        && Now >= pausedUntil
        && Now >= spentUntil;
    private int Wanted => Math.Max(0, waiters.Count - permits.Count);

    public bool IsUnusedFor(TimeSpan length)
    {
        lock (guard)
        {
            return waiters.Count == 0 && !reserves && !lets && Now - lastUsed > length;
        }
    }

    /// <exception cref="Azure.RequestFailedException">The budget cannot be reserved: storage does not answer.</exception>
    public async Task<Waited> WaitAsync(Func<bool> mayGo, bool goesFirst, TimeSpan atMost, CancellationToken ct)
    {
        Waiter waiter;
        lock (guard)
        {
            lastUsed = Now;
            if (spentUntil - Now > atMost)
            {
                return Waited.TooLong;
            }

            if (IsQuiet && live.TryAlone(Now))
            {
                return mayGo() ? Waited.Go : Waited.ChatIsBusy;
            }

            waiter = waiters.Add(mayGo, goesFirst);
            Begin();
        }

        await using var timer = time.CreateTimer(
            _ => Leave(waiter, one => one.SetResult(Waited.TooLong)),
            state: null,
            atMost,
            Timeout.InfiniteTimeSpan
        );
        await using var leaving = ct.UnsafeRegister(_ => Leave(waiter, one => one.SetCanceled(ct)), state: null);
        return await waiter.Task;
    }

    /// <summary>When it is worth asking again, as far as this instance knows.</summary>
    public TimeSpan Outlook()
    {
        lock (guard)
        {
            var queue = CellRate.TimeOf(waiters.Count + 1, perSecond);
            return spentUntil > Now ? spentUntil - Now + queue : queue;
        }
    }

    public void Spend(int requests)
    {
        lock (guard)
        {
            lastUsed = Now;
            live.Spend(requests, Now);
            charges = live.Owe(Now) && Now - lastReserved >= BetweenCharges;
            Begin();
        }
    }

    public bool IsThrottledAfter(string conversation, bool throttled)
    {
        lock (guard)
        {
            lastUsed = Now;
            return answers.Add(conversation, throttled, Now);
        }
    }

    /// <summary>Nobody sends to this tenant for so long, on any instance as soon as it reserves again.</summary>
    public Task PauseAsync(TimeSpan pause, CancellationToken ct)
    {
        var shortened = pause < CellRate.LongestPause ? pause : CellRate.LongestPause;
        lock (guard)
        {
            pausedUntil = Later(pausedUntil, Now + shortened);
            permits.Clear();
            WaitUntil(pausedUntil);
        }

        return shared.ChangeAsync((spent, now, _) => CellRate.Pause(spent, now, pause), ct);
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Leave(Waiter waiter, Action<Waiter> end)
    {
        lock (guard)
        {
            if (waiters.Leave(waiter))
            {
                end(waiter);
            }
        }
    }

    private void Begin()
    {
        // What runs here serves many; it is no part of the turn or the prompt that began it.
        using var apart = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
        if (!reserves && (Wanted > 0 || charges))
        {
            reserves = true;
            _ = ReserveAsync();
        }

        if (!lets && permits.Count > 0)
        {
            lets = true;
            _ = LetGoAsync();
        }
    }

    private async Task ReserveAsync()
    {
        await Task.Yield();
        while (UntilReserving() is { } wait)
        {
            if (wait > TimeSpan.Zero)
            {
                await Sleep.ForAsync(wait < LongestSleep ? wait : LongestSleep, time, CancellationToken.None);
                continue;
            }

            await ReserveBlockAsync();
        }
    }

    private TimeSpan? UntilReserving()
    {
        lock (guard)
        {
            if (Wanted == 0 && !charges)
            {
                reserves = false;
                return null;
            }

            var inTime = permits.Count > 0 ? permits.Last - Pace.Before(answerTakes) : TimeSpan.Zero;
            return Later(notBefore, inTime) - Now;
        }
    }

    private async Task ReserveBlockAsync()
    {
        int sends;
        int owed;
        TimeSpan begin;
        TimeSpan expected;
        TimeSpan own;
        lock (guard)
        {
            sends = Math.Min(Wanted, Pace.Block(perSecond, shared.IsShared));
            owed = live.Take(Now);
            (begin, expected, own, charges) = (Now, answerTakes, permits.End, false);
            lastReserved = begin;
        }

        try
        {
            var change = await shared.ChangeAsync(
                (spent, now, at) =>
                    sends == 0
                        ? CellRate.Charge(spent, now, owed, perSecond)
                        : CellRate.Reserve(spent, now, Later(expected, own - at), owed + sends, perSecond),
                CancellationToken.None
            );
            lock (guard)
            {
                answerTakes = Pace.AnswerTakes(Now - begin);
                Keep(change, sends, owed, Later(expected, own - change.At));
            }
        }
        catch (Exception failure)
        {
            lock (guard)
            {
                notBefore = Now + Pace.AfterFailure;
                waiters.EndAll(waiter => waiter.SetException(failure));
            }
        }
    }

    private void Keep(SharedMoment.Change change, int sends, int owed, TimeSpan notSooner)
    {
        if (!change.WasWritten)
        {
            live.PutBack(owed);
            notBefore = Now + Pace.Between(perSecond);
            WaitUntil(change.At + change.SpentFor);
            return;
        }

        var first = change.At + CellRate.FirstAfter(change.SpentFor, notSooner) + CellRate.TimeOf(owed, perSecond);
        permits.Add(first, sends, perSecond);
        notBefore = Later(notBefore, lastReserved + Pace.Between(perSecond));
        Begin();
    }

    /// <summary>Others have reserved, or the tenant is paused, until this moment; some wait a little longer, not all at once.</summary>
    private void WaitUntil(TimeSpan moment)
    {
        spentUntil = moment;
        notBefore = Later(notBefore, moment - CellRate.Horizon + TimeSpan.FromMilliseconds(random.Next(20)));
        if (moment - Now > patience)
        {
            waiters.EndAll(waiter => waiter.SetResult(Waited.TooLong));
        }
    }

    private async Task LetGoAsync()
    {
        await Task.Yield();
        while (UntilNextGoes() is { } wait)
        {
            await Sleep.ForAsync(wait, time, CancellationToken.None);
        }
    }

    private TimeSpan? UntilNextGoes()
    {
        lock (guard)
        {
            // One look at the clock: a moment that comes between two would be waited for when it is past, which no timer can.
            var now = Now;
            for (var goes = permits.Take(now); goes > 0 && now >= pausedUntil; goes--)
            {
                waiters.LetOneGo();
            }

            var next = permits.UntilNext(now);
            lets = next is not null;
            Begin();
            return next;
        }
    }
}
