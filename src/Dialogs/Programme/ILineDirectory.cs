using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Who reports to whom, as the organisation's directory tells the coach itself: nobody has to have signed in.</summary>
public interface ILineDirectory
{
    /// <summary>Whether one of the two is above the other, at any distance; null when it cannot be told.</summary>
    Task<bool?> AreInOneLineAsync(PersonId one, PersonId other, CancellationToken ct);
}
