using RMBot.Load.Processes;

namespace RMBot.Load.Due;

/// <summary>What it took until all that was due had reached its person.</summary>
/// <param name="Cards">Those that were sent.</param>
/// <param name="After">The last one, after they were due.</param>
internal sealed record Reached(int Due, int Cards, TimeSpan After, Used Used)
{
    public double StoragePerPrompt => (double)Used.Requests.Values.Sum() / Due;
}
