using RMBot.Pairs;

namespace RMBot.Programme.Worklists;

/// <summary>What is known of a list as a whole; how far it is, its chunks tell.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="Rows">In all chunks together.</param>
public abstract record WorklistHead(PersonId By, DateTimeOffset At, int Rows) : Discreet
{
    /// <summary>Mail addresses are in it: nobody needs them for longer.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Until when one instance has it for itself; null when none has.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    public DateTimeOffset Ends => At + KeptFor;
}
