namespace RMBot.Simulators.Connector;

/// <summary>How long an answer takes, from the decision on.</summary>
public abstract record Latency
{
    private Latency() { }

    public static Latency None { get; } = Fixed(TimeSpan.Zero);

    public static Latency Fixed(TimeSpan time) => new Always(time);

    /// <summary>Most answers near the median, one in a hundred beyond p99; the same request number, the same time.</summary>
    public static Latency LogNormal(TimeSpan median, TimeSpan p99, int seed) => new Spread(median, p99, seed);

    public abstract TimeSpan Of(long number);

    private sealed record Always(TimeSpan Time) : Latency
    {
        public override TimeSpan Of(long number) => Time;
    }

    private sealed record Spread(TimeSpan Median, TimeSpan P99, int Seed) : Latency
    {
        // A standard normal value exceeds this once in a hundred times.
        private const double Normal99 = 2.3263478740408408;
        private readonly double sigma = Math.Log(P99 / Median) / Normal99;

        public override TimeSpan Of(long number) => Median * Math.Exp(sigma * Normal(number));

        // Box and Muller: two even chances make a normal one.
        private double Normal(long number) =>
            Math.Sqrt(-2 * Math.Log(1 - Chance.Of(Seed, number, 1))) * Math.Cos(Math.Tau * Chance.Of(Seed, number, 2));
    }
}
