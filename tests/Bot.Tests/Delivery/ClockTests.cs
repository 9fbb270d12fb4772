namespace RMBot.Bot.Tests.Delivery;

public sealed class ClockTests : BudgetTest
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    [InlineData(86400)]
    public void A_clock_that_jumps_stalls_neither_its_instance_nor_the_others(int seconds)
    {
        var clock = new OwnClock(Time);
        var (wrong, right) = (Instance(clock), Instance());
        var sentByWrong = 0;
        var sentByRight = 0;
        Time.Run(async () =>
        {
            var sending = new[]
            {
                FanOutAsync(wrong, Counted(() => sentByWrong++), Minute),
                FanOutAsync(right, Counted(() => sentByRight++), Minute),
            };
            await Time.PassAsync(Minute / 2);
            clock.Wrong = TimeSpan.FromSeconds(seconds);
            (sentByWrong, sentByRight) = (0, 0);
            await Task.WhenAll(sending);
        });

        Assert.InRange(sentByWrong, 200, 1_250);
        Assert.InRange(sentByRight, 200, 1_250);
    }

    [Fact]
    public void A_clock_that_is_a_little_wrong_leaves_the_rate_as_it_is()
    {
        var behind = new OwnClock(Time) { Wrong = TimeSpan.FromMilliseconds(-40) };
        var ahead = new OwnClock(Time) { Wrong = TimeSpan.FromMilliseconds(40) };
        Time.Run(() =>
        {
            var chats = Chats(4_000);
            return Task.WhenAll(
                new[] { behind, ahead }.Select(clock => FanOutAsync(Instance(clock), chats, TimeSpan.MaxValue))
            );
        });

        Assert.InRange(Sent.Count / Sent[^1].TotalSeconds, 39.2, 40.2);
        Assert.InRange(MostInASecond(), 39, 45);
    }

    [Fact]
    public void A_moment_left_far_ahead_by_a_wrong_clock_is_not_waited_for()
    {
        var wrong = Instance(new OwnClock(Time) { Wrong = TimeSpan.FromDays(1) });
        Time.Run(async () =>
        {
            await SendAsync(wrong, chat: 1);
            await SendAsync(Instance(), chat: 2);
        });

        Assert.InRange(Sent[1], TimeSpan.Zero, TimeSpan.FromSeconds(0.1));
    }

    private static IEnumerator<int> Counted(Action count) =>
        Enumerable
            .Range(0, 100_000)
            .Select(chat =>
            {
                count();
                return chat;
            })
            .GetEnumerator();
}
