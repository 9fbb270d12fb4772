namespace RMBot.Delivery;

/// <summary>What came of waiting for the tenant's turn.</summary>
internal enum Waited
{
    Go,

    /// <summary>The turn came, but somebody else had just written to the chat.</summary>
    ChatIsBusy,
    TooLong,
}

/// <summary>One request that waits; may go when its chat says so at that moment.</summary>
internal sealed class Waiter(Func<bool> mayGo)
    : TaskCompletionSource<Waited>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public bool MayGo() => mayGo();
}
