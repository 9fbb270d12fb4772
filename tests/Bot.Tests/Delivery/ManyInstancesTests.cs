namespace RMBot.Bot.Tests.Delivery;

public sealed class ManyInstancesTests : BudgetTest
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1, 0.105)]
    [InlineData(2, 0.15)]
    [InlineData(3, 0.15)]
    [InlineData(6, 0.45)]
    public void Twenty_thousand_prompts_go_out_at_the_rate_for_few_storage_requests(int instances, double requests)
    {
        FanOut(instances, prompts: 20_000, TimeSpan.MaxValue);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{instances}: {Sent.Count / Sent[^1].TotalSeconds:F2}/s, {MostInASecond()} in a second, "
                + $"{(double)Rows.Requests / Sent.Count:F3} requests a send, {Rows.Refused} refused writes"
        );
        Assert.Equal(20_000, Sent.Count);
        Assert.InRange(Sent.Count / Sent[^1].TotalSeconds, 39.2, 40.2);
        Assert.InRange((double)Rows.Requests / Sent.Count, 0, requests);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(3, 5)]
    [InlineData(3, 60)]
    [InlineData(6, 20)]
    public void No_second_holds_more_than_the_rate_and_two(int instances, int latency)
    {
        Rows.Latency = TimeSpan.FromMilliseconds(latency);

        FanOut(instances, prompts: 4_000, TimeSpan.MaxValue);

        Assert.InRange(MostInASecond(), 39, 42);
    }

    [Theory]
    [InlineData(1, 80)]
    [InlineData(3, 60)]
    [InlineData(6, 20)]
    public void The_rate_is_reached_when_storage_is_slow_or_instances_are_many(int instances, int latency)
    {
        Rows.Latency = TimeSpan.FromMilliseconds(latency);

        FanOut(instances, prompts: 4_000, TimeSpan.MaxValue);

        Assert.InRange(Sent.Count / Sent[^1].TotalSeconds, 39.2, 40.2);
    }

    [Fact]
    public void An_instance_alone_reads_once_and_then_only_writes()
    {
        FanOut(1, prompts: 100, TimeSpan.MaxValue);

        Assert.Equal(0, Rows.Refused);
        Assert.InRange(Rows.Requests, 2, 13);
    }

    [Fact]
    public void Prompts_that_come_one_by_one_do_not_cost_a_write_each()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            var sends = new List<Task>();
            for (var chat = 0; chat < 600; chat++)
            {
                sends.Add(SendAsync(instance, chat));
                await Time.PassAsync(TimeSpan.FromMilliseconds(100.0 / 3));
            }

            await Task.WhenAll(sends);
        });

        Assert.Equal(600, Sent.Count);
        Assert.InRange(Rows.Requests / Sent[^1].TotalSeconds, 1, 5.5);
    }

    [Fact]
    public void A_tenant_does_not_wait_for_another()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            var busy = Enumerable.Range(0, 100).Select(chat => SendAsync(instance, chat)).ToList();
            var other = await instance.WaitAsync(Chat(1, "other tenant"), goesFirst: false, Ct);

            Assert.Null(other);
            Assert.InRange(Time.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(0.1));
            await Task.WhenAll(busy);
        });
    }

    [Fact]
    public void An_instance_that_dies_costs_the_others_no_more_than_its_block()
    {
        var (dying, living) = (Instance(), Instance());
        Time.Run(async () =>
        {
            using var death = new CancellationTokenSource();
            var killed = Enumerable
                .Range(0, 32)
                .Select(chat => dying.WaitAsync(Chat(chat), false, death.Token))
                .ToList();
            await killed[0];
            await CancelAsync(death);
            var died = Time.Passed;
            await FanOutAsync(living, Chats(200), Minute);

            Assert.InRange(Sent[0] - died, TimeSpan.Zero, TimeSpan.FromSeconds(0.3));
            Assert.Contains(killed, one => one.IsCanceled);
        });
    }

    [Fact]
    public void An_instance_that_stood_still_does_not_send_what_it_held_on_top_of_the_others()
    {
        var instance = Instance();
        var woke = TimeSpan.Zero;
        Time.Run(async () =>
        {
            var sends = Enumerable.Range(0, 32).Select(chat => SendAsync(instance, chat)).ToList();
            await Time.PassAsync(TimeSpan.FromSeconds(0.1));
            Time.StandStill(TimeSpan.FromSeconds(5));
            woke = Time.Passed;
            await Task.WhenAll(sends);
        });

        Assert.Equal(32, Sent.Count);
        Assert.InRange(Sent.Count(moment => moment == woke), 0, 1);
    }

    [Theory]
    [InlineData(0.09)]
    [InlineData(0.2)]
    [InlineData(0.24)]
    [InlineData(0.6)]
    public void After_a_short_standstill_no_second_holds_more_than_a_tenth_above_the_rate(double seconds)
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            var sends = FanOutAsync(instance, Chats(200), Minute);
            await Time.PassAsync(TimeSpan.FromSeconds(2));
            Time.StandStill(TimeSpan.FromSeconds(seconds));
            await sends;
        });

        Assert.Equal(200, Sent.Count);
        Assert.InRange(MostInASecond(), 40, 44 + 2);
    }

    private void FanOut(int instances, int prompts, TimeSpan until) =>
        Time.Run(() =>
        {
            var chats = Chats(prompts);
            return Task.WhenAll(Enumerable.Range(0, instances).Select(_ => FanOutAsync(Instance(), chats, until)));
        });
}
