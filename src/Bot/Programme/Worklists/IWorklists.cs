using RMBot.Storage;

namespace RMBot.Programme.Worklists;

/// <summary>Who works on long lists, one slice at a time.</summary>
public interface IWorklists
{
    /// <summary>When to look again; null when there is nothing left to look at.</summary>
    /// <param name="waiting">Ends the slice early; another instance goes on.</param>
    Task<TimeSpan?> WorkAsync(WakeUp wakeUp, CancellationToken waiting);
}
