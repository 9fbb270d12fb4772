namespace RMBot.Delivery;

/// <summary>Requests that wait for one tenant's turn: those that go first, then the others, each in their order.</summary>
internal sealed class Waiters
{
    private readonly LinkedList<Waiter> first = [];
    private readonly LinkedList<Waiter> others = [];

    public int Count => first.Count + others.Count;

    public Waiter Add(Func<bool> mayGo, bool goesFirst)
    {
        var waiter = new Waiter(mayGo);
        (goesFirst ? first : others).AddLast(waiter);
        return waiter;
    }

    /// <summary>One goes whose chat allows it; those met on the way whose chat does not have to wait for that anew.</summary>
    public void LetOneGo()
    {
        while (Next() is { } waiter)
        {
            var goes = waiter.MayGo();
            waiter.SetResult(goes ? Waited.Go : Waited.ChatIsBusy);
            if (goes)
            {
                return;
            }
        }
    }

    /// <summary>False when it had its answer already.</summary>
    public bool Leave(Waiter waiter) => first.Remove(waiter) || others.Remove(waiter);

    public void EndAll(Action<Waiter> end)
    {
        while (Next() is { } waiter)
        {
            end(waiter);
        }
    }

    private Waiter? Next()
    {
        var from = first.Count > 0 ? first : others;
        var waiter = from.First?.Value;
        if (waiter is not null)
        {
            from.RemoveFirst();
        }

        return waiter;
    }
}
