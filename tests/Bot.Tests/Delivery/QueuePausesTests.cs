using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

public sealed class QueuePausesTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly QueuePauses pauses = new();

    [Fact]
    public void A_queue_that_gives_plenty_is_asked_again_at_once()
    {
        pauses.After(received: 0, asked: 32);

        Assert.Equal(TimeSpan.Zero, pauses.After(received: 12, asked: 32));
    }

    [Fact]
    public void One_for_the_only_free_place_may_be_one_of_many()
    {
        Assert.Equal(TimeSpan.Zero, pauses.After(received: 1, asked: 1));
    }

    [Fact]
    public void An_empty_queue_is_asked_after_one_second_and_then_every_two()
    {
        Assert.Equal(
            [Second, 2 * Second, 2 * Second],
            Enumerable.Range(0, 3).Select(_ => pauses.After(received: 0, asked: 32))
        );
    }

    [Fact]
    public void A_single_wake_up_does_not_make_an_idle_instance_ask_more_often()
    {
        pauses.After(received: 0, asked: 32);

        Assert.Equal(2 * Second, pauses.After(received: 1, asked: 32));
    }
}
