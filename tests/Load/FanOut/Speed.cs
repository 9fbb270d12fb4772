using RMBot.Load.Measuring;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>How fast prompts went out, in the connector's record.</summary>
internal sealed class Speed
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public Speed(Taken taken, IReadOnlyList<Shown> cards)
    {
        DateTimeOffset[] tries = [.. taken.Received.Where(request => request.Speaks).Select(request => request.At)];
        Steady = Rate(tries[(tries.Length / 10)..(tries.Length * 9 / 10)]);
        Shown[] inTime = [.. cards.OrderBy(card => card.At)];
        Whole = Rate([.. inTime.Select(card => card.At)]);
        MostInASecond = RateWindows.Most(taken.Received.Select(request => request.At), Second);
        for (var at = 0; at < inTime.Length; at++)
        {
            var late = inTime[at].At - taken.From;
            Late.Note(late);
            var ideal = taken.Plan.Rate > 0 ? Second * at / taken.Plan.Rate : TimeSpan.Zero;
            Behind.Note(late > ideal ? late - ideal : TimeSpan.Zero);
        }
    }

    /// <summary>Requests a second from the one after the first tenth to the one before the last tenth.</summary>
    public double Steady { get; }

    /// <summary>Cards a second from the first to the last.</summary>
    public double Whole { get; }

    /// <summary>Of all requests, those too that were refused.</summary>
    public int MostInASecond { get; }

    /// <summary>After it could be delivered.</summary>
    public Latencies Late { get; } = new();

    /// <summary>After the moment at which the rate, kept exactly, would have let that many go.</summary>
    public Latencies Behind { get; } = new();

    private static double Rate(DateTimeOffset[] times) =>
        times.Length > 1 ? (times.Length - 1) / (times[^1] - times[0]).TotalSeconds : 0;
}
