using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Ledger;

/// <summary>Due = sent + failed + waiting + suspended, whatever happens to a pair.</summary>
public sealed class TallyTests
{
    private static readonly TimeSpan OverdueAfter = TimeSpan.FromMinutes(15);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_prompt_that_has_come_due_is_in_one_state(int seed)
    {
        var life = new RandomLife(seed);
        for (var step = 0; step < 150; step++)
        {
            life.Step();
            var months = MonthOfPair.AllOf(life.Pair);
            Assert.All(
                months,
                month => Assert.True(month.At(life.Now, OverdueAfter).AddsUp, $"{month} in step {step}")
            );
            Assert.Equal(
                life.Pair.Prompts.Count(prompt => IsDue(prompt, life.Now)),
                months.Sum(month => month.At(life.Now, OverdueAfter).Due)
            );
        }
    }

    [Fact]
    public void A_month_begins_at_midnight_in_UTC_and_follows_the_one_before()
    {
        var moment = new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(1));

        Assert.Equal(new Month(202512), Month.Of(moment));
        Assert.Equal(new Month(202501), new Month(202601).Back(12));
        Assert.Equal(new Month(202512), new Month(202601).Back(1));
        Assert.Equal("202603", new Month(202603).ToString());
    }

    [Fact]
    public void One_that_should_have_been_looked_at_long_ago_is_late_and_one_being_sent_is_not()
    {
        var due = Example.Now.AddDays(-1);
        var waiting = new WaitingPrompt(due, due);
        var claimed = new WaitingPrompt(due, Example.Now.AddMinutes(1));

        Assert.True(waiting.IsLate(Example.Now, OverdueAfter));
        Assert.False(claimed.IsLate(Example.Now, OverdueAfter));
    }

    private static bool IsDue(Prompt prompt, DateTimeOffset now) =>
        prompt.Delivery is DeliveryState.Sent or DeliveryState.Failed or DeliveryState.Suspended
        || (prompt.Delivery is not DeliveryState.Skipped && prompt.Due <= now);
}
