using System.Text.Json.Serialization;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>A hint that somebody should look now; what is found there decides.</summary>
[JsonDerivedType(typeof(OfPair), "pair")]
[JsonDerivedType(typeof(OfPerson), "person")]
[JsonDerivedType(typeof(OfReturn), "return")]
[JsonDerivedType(typeof(OfImport), "import")]
[JsonDerivedType(typeof(OfInstall), "install")]
[JsonDerivedType(typeof(OfErasure), "erasure")]
public abstract record WakeUp
{
    private WakeUp() { }

    /// <param name="Stamp">In charge of the pair while the pair carries the same stamp.</param>
    public sealed record OfPair(PairId Pair, string Stamp) : WakeUp;

    /// <summary>Somebody asked to be reminded of a talk they left.</summary>
    /// <param name="At">In charge while the talk still carries the same moment.</param>
    public sealed record OfPerson(PersonId Person, DateTimeOffset At) : WakeUp;

    /// <summary>Somebody gave a sign of life who may have been out of reach: what was kept for them goes on.</summary>
    public sealed record OfReturn(PersonId Person) : WakeUp;

    /// <summary>A list of pairs is to be looked up, imported, or dropped for its age.</summary>
    public sealed record OfImport(ProgrammeId Programme, string Import) : WakeUp;

    /// <summary>The coach is to be installed for the people of a list.</summary>
    public sealed record OfInstall(ProgrammeId Programme, string Install) : WakeUp;

    /// <summary>Somebody's data is to be deleted, as far as that is still meant.</summary>
    public sealed record OfErasure(PersonId Person) : WakeUp;
}

/// <summary>A wake-up that is ours until its time runs out.</summary>
/// <param name="DequeueCount">How often it was handed out since it was queued or last postponed, this time included.</param>
/// <param name="Looks">How many looks before that ended well.</param>
/// <param name="Trouble">What went wrong the last time, if it did.</param>
public sealed record Received(
    WakeUp WakeUp,
    string MessageId,
    string PopReceipt,
    long DequeueCount,
    long Looks,
    string? Trouble = null
);
