using RMBot.Pairs;

namespace RMBot.Programme.Worklists;

/// <summary>What is known of a list as a whole; how far it is, its chunks tell.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="Rows">In all chunks together.</param>
public abstract record WorklistHead(PersonId By, DateTimeOffset At, int Rows) : Discreet
{
    /// <summary>Mail addresses are in it: nobody needs them for longer.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>
    /// Until when one instance has it for itself, or had it the last time; null when none had since it was given or decided on.
    /// </summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>Whether there is something to do for now.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>Since when it waits for whoever works on it.</summary>
    public virtual DateTimeOffset WaitsSince => HeldUntil ?? At;

    public DateTimeOffset Ends => At + KeptFor;
}
