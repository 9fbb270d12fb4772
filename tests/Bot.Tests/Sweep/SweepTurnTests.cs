using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Sweep;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Sweep;

public sealed class SweepTurnTestsOnAzurite(SharedAzurite azurite) : SweepTurnTests(azurite, null);

public sealed class SweepTurnTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : SweepTurnTests(queues, tables);

public abstract class SweepTurnTests(SharedAzurite azurite, SharedTableSimulator? tables) : SweepTest(azurite, tables)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly TimeOf time = new(Example.Now);

    [Fact]
    public async Task Of_five_instances_that_start_at_once_one_sweeps()
    {
        var turns = Enumerable.Range(0, 5).Select(_ => Turn()).ToList();

        var waits = await Task.WhenAll(turns.Select(turn => turn.TryTakeAsync(Hour, Ct)));

        Assert.Single(waits, wait => wait is null);
        Assert.All(waits.OfType<TimeSpan>(), wait => Assert.Equal(SweepTurn.Lease, wait));
    }

    [Fact]
    public async Task After_a_sweep_everybody_waits_until_the_next_is_due()
    {
        var (first, second) = (Turn(), Turn());
        await first.TryTakeAsync(Hour, Ct);
        time.Now += TimeSpan.FromMinutes(4);
        await first.EndAsync(Hour, Ct);

        Assert.Equal(TimeSpan.FromMinutes(56), await second.TryTakeAsync(Hour, Ct));
        time.Now += TimeSpan.FromMinutes(56);
        Assert.Null(await second.TryTakeAsync(Hour, Ct));
    }

    [Fact]
    public async Task The_turn_of_an_instance_that_died_passes_on_and_it_cannot_take_it_back()
    {
        var (killed, other) = (Turn(), Turn());
        await killed.TryTakeAsync(Hour, Ct);
        Assert.Equal(SweepTurn.Lease, await other.TryTakeAsync(Hour, Ct));

        time.Now += SweepTurn.Lease;

        Assert.Null(await other.TryTakeAsync(Hour, Ct));
        await Assert.ThrowsAsync<StaleVersionException>(() => killed.HoldAsync(Ct));
        await Assert.ThrowsAsync<StaleVersionException>(() => killed.EndAsync(Hour, Ct));
    }

    [Fact]
    public async Task A_sweep_that_takes_long_keeps_its_turn()
    {
        var (busy, other) = (Turn(), Turn());
        await busy.TryTakeAsync(Hour, Ct);
        for (var step = 0; step < 5; step++)
        {
            time.Now += TimeSpan.FromMinutes(4);
            await busy.HoldAsync(Ct);
        }

        Assert.NotNull(await other.TryTakeAsync(Hour, Ct));
    }

    [Fact]
    public async Task Holding_the_turn_costs_nothing_while_there_is_time_left()
    {
        var turn = Turn();
        await turn.TryTakeAsync(Hour, Ct);
        Requests.Forget();

        await turn.HoldAsync(Ct);

        Assert.Equal(0, Requests.Forget());
    }

    [Fact]
    public async Task A_clock_that_goes_back_a_month_puts_no_sweep_off_for_longer_than_usual()
    {
        var turn = Turn();
        await turn.TryTakeAsync(Hour, Ct);
        await turn.EndAsync(Hour, Ct);

        time.Now = Example.Now.AddMonths(-1);

        Assert.Equal(Hour, await turn.TryTakeAsync(Hour, Ct));
    }

    private SweepTurn Turn() => new(Tables, time);
}
