namespace RMBot.Load.Kills;

/// <summary>What was counted over all talks so far. Many may count at once.</summary>
internal sealed class Tally
{
    private int confirmed;
    private int unanswered;

    /// <summary>Things said or pressed that the coach showed it had heard.</summary>
    public int Confirmed => Volatile.Read(ref confirmed);

    /// <summary>Things said or pressed that were never answered, and were said again.</summary>
    public int Unanswered => Volatile.Read(ref unanswered);

    public void Confirm() => Interlocked.Increment(ref confirmed);

    public void Miss() => Interlocked.Increment(ref unanswered);
}
