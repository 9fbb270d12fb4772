using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

public sealed class BackoffTests
{
    private static readonly int[] Tries = [.. Enumerable.Range(1, 10)];

    [Fact]
    public void Each_pause_is_longer_than_the_one_before_up_to_half_a_day()
    {
        var pauses = Tries.Select(tries => Backoff.After(tries, asked: null, chance: 0)).ToList();

        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal(TimeSpan.FromSeconds(5), pauses[0]);
        Assert.Equal(TimeSpan.FromHours(12), pauses[^1]);
    }

    [Fact]
    public void The_tries_of_one_prompt_take_most_of_a_day()
    {
        var pauses = Enumerable
            .Range(1, RMBot.Pairs.Outbox.MostTries - 1)
            .Select(tries => Backoff.After(tries, asked: null, chance: 0));

        Assert.InRange(pauses.Sum(pause => pause.TotalHours), 12, 24);
    }

    [Fact]
    public void What_Teams_asks_for_is_waited_for_however_early_the_try()
    {
        Assert.All(Tries, tries => Assert.True(Backoff.After(tries, TimeSpan.FromDays(1), 0) >= TimeSpan.FromDays(1)));
    }

    [Fact]
    public void Teams_cannot_ask_for_less_than_the_pause_of_a_late_try()
    {
        Assert.Equal(TimeSpan.FromHours(1), Backoff.After(5, TimeSpan.FromSeconds(1), 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Chance_adds_up_to_a_quarter_and_takes_nothing_away(double chance)
    {
        Assert.All(
            Tries,
            tries =>
            {
                var without = Backoff.After(tries, asked: null, chance: 0);
                Assert.InRange(Backoff.After(tries, asked: null, chance), without, without * 1.25);
            }
        );
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void A_count_of_tries_that_cannot_be_still_gives_a_pause(int tries)
    {
        Assert.InRange(Backoff.After(tries, asked: null, 1), TimeSpan.FromSeconds(5), TimeSpan.FromHours(15));
    }
}
