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
}

/// <summary>The people who run the programme. What they are told is kept nowhere.</summary>
public interface IOrganisers
{
    Task<Told> TellAsync(PairId pair, Role role, Person from, string words, CancellationToken ct);
}
