using RMBot.Pairs;

namespace RMBot.Care;

/// <summary>What became of words for the organisers.</summary>
public enum Told
{
    Reached,

    /// <summary>No organiser is named for this programme.</summary>
    NobodyNamed,

    /// <summary>They are named, but none could be written to just now.</summary>
    NotReached,

    /// <summary>The same words are being passed on by another turn just now.</summary>
    UnderWay,
}

/// <summary>The people who run the programme of a pair. What they are told is kept nowhere.</summary>
public interface IOrganisers
{
    /// <param name="concern">Its name among its author's concerns: told once, however often; null for one without a name.</param>
    Task<Told> TellAsync(Pair about, Person from, string? concern, string words, CancellationToken ct);
}
