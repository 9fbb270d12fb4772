using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>Who reports to whom, as far as the organisation's directory lets the asking person see it (S47).</summary>
public interface ILines
{
    /// <summary>Whether one of the two is above the other, at any distance; null when it cannot be told.</summary>
    Task<bool?> AreInOneLineAsync(PersonId asking, PersonId other, CancellationToken ct);
}
