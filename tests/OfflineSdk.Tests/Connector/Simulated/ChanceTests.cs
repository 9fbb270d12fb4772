using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class ChanceTests : SimulatorTest
{
    private const int Many = 20_000;

    private static readonly ConnectorFaults Some = new(7)
    {
        Throttled = 0.05,
        ServerErrors = 0.02,
        LostAnswers = 0.01,
    };

    [Fact]
    public void The_same_seed_brings_the_same_faults_to_the_same_requests() =>
        Assert.Equal(Faults(Some), Faults(Some with { }));

    [Fact]
    public void Another_seed_brings_others() => Assert.NotEqual(Faults(Some), Faults(Some with { Seed = 8 }));

    [Fact]
    public void Each_fault_comes_near_its_share()
    {
        var faults = Faults(Some);

        Assert.Equal(0.05, Share(faults, fault => fault is Refusal.Answered { Status: 429 }), 0.005);
        Assert.Equal(0.02, Share(faults, fault => fault is Refusal.Answered { Status: not 429 }), 0.005);
        Assert.Equal(0.01, Share(faults, fault => fault == Refusal.Lost), 0.005);
    }

    [Fact]
    public void Errors_of_the_service_are_spread_over_those_worth_another_try()
    {
        var errors = Faults(new ConnectorFaults(7) { ServerErrors = 1 }).Cast<Refusal.Answered>();

        var counts = errors.CountBy(error => error.Status).OrderBy(count => count.Key).ToList();

        Assert.Equal([412, 502, 503, 504], counts.Select(count => count.Key));
        Assert.All(counts, count => Assert.Equal(0.25, (double)count.Value / Many, 0.02));
    }

    [Fact]
    public void Without_shares_nothing_goes_wrong() => Assert.All(Faults(ConnectorFaults.None), Assert.Null);

    [Fact]
    public async Task The_record_shows_what_befell_each_request()
    {
        Teams.Limits = null;
        Teams.Faults = new ConnectorFaults(7)
        {
            Throttled = 0.3,
            ServerErrors = 0.3,
            LostAnswers = 0.2,
        };

        for (var number = 0; number < 50; number++)
            await Record.ExceptionAsync(() => SendAsync("a:1"));

        var expected = Enumerable.Range(1, 50).Select(number => Teams.Faults.Of(number));
        Assert.Equal(
            expected.Select(fault => fault is null || fault == Refusal.Lost),
            Teams.Received.Select(request => request.IsDelivered)
        );
    }

    [Fact]
    public void Half_of_the_answers_come_within_the_median_and_one_in_a_hundred_after_p99()
    {
        var latency = Latency.LogNormal(TimeSpan.FromMilliseconds(80), TimeSpan.FromMilliseconds(900), 7);
        var times = Enumerable.Range(1, Many).Select(number => latency.Of(number)).ToList();

        Assert.Equal(0.5, (double)times.Count(time => time.TotalMilliseconds <= 80) / Many, 0.02);
        Assert.Equal(0.01, (double)times.Count(time => time.TotalMilliseconds > 900) / Many, 0.003);
    }

    private static List<Refusal?> Faults(ConnectorFaults faults) =>
        [.. Enumerable.Range(1, Many).Select(number => faults.Of(number))];

    private static double Share(List<Refusal?> faults, Func<Refusal?, bool> which) =>
        (double)faults.Where(fault => fault is not null).Count(which) / Many;
}
