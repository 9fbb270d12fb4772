namespace RMBot.Delivery;

/// <summary>
/// How long to wait before the queue is asked again: not at all while it gives plenty. A single wake-up among many free
/// places is no sign of more: one that only hops on to its far date now and then leaves an idle instance idle.
/// </summary>
public sealed class QueuePauses
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Further = TimeSpan.FromSeconds(2);

    private bool isIdle;

    public TimeSpan After(int received, int asked)
    {
        var gavePlenty = received > 1 || received == asked;
        var pause =
            gavePlenty ? TimeSpan.Zero
            : isIdle ? Further
            : First;
        isIdle = !gavePlenty;
        return pause;
    }
}
