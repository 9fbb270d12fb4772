using RMBot.Load.Processes;

namespace RMBot.Load.Due;

/// <summary>What an instance asked of storage while nothing was due.</summary>
/// <param name="Polls">Looks at the queue.</param>
/// <param name="Hops">Messages that came into sight early, and were hidden again.</param>
/// <param name="Scans">Walks over a whole table.</param>
internal sealed record Idle(TimeSpan Lasted, Used Used, long Polls, long Hops, long Scans)
{
    public double PerSecond => Used.Requests.Values.Sum() / Lasted.TotalSeconds;
}
