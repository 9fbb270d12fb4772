namespace RMBot.Delivery;

/// <summary>
/// What people's own turns send. Teams allows 50 requests a second and prompts get 40; what the turns of one instance take
/// beyond their share of the rest is owed, and prompts make room for it. A few prompts that come alone share it.
/// </summary>
internal sealed class LiveTurns(int mostOwed, int unreserved)
{
    private const int FreeInASecond = 3;
    private static readonly TimeSpan Matters = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Queue<TimeSpan> alone = [];
    private TimeSpan last = -Matters;
    private long second;
    private int spent;
    private int owed;

    public bool Owe(TimeSpan now) => owed > 0 && now - last < Matters;

    public void Spend(int requests, TimeSpan now)
    {
        if ((long)now.TotalSeconds != second)
        {
            (second, spent) = ((long)now.TotalSeconds, 0);
        }

        var beyond = Math.Max(0, spent - FreeInASecond);
        spent += requests;
        owed = Owe(now) ? owed : 0;
        PutBack(Math.Max(0, spent - FreeInASecond) - beyond);
        last = now;
    }

    /// <summary>Whether so little is sent that one more need not be reserved; it is owed if more follow at once.</summary>
    public bool TryAlone(TimeSpan now)
    {
        Forget(now);
        if (alone.Count + ((long)now.TotalSeconds == second ? spent : 0) >= unreserved)
        {
            return false;
        }

        alone.Enqueue(now);
        return true;
    }

    /// <summary>What is owed, to be charged now. What is seconds old no longer counts with Teams, nor here.</summary>
    public int Take(TimeSpan now)
    {
        Forget(now);
        var taken = (Owe(now) ? owed : 0) + alone.Count;
        owed = 0;
        alone.Clear();
        return taken;
    }

    public void PutBack(int requests) => owed = Math.Min(owed + requests, mostOwed);

    private void Forget(TimeSpan now)
    {
        while (alone.TryPeek(out var oldest) && now - oldest >= Second)
        {
            alone.Dequeue();
        }
    }
}
