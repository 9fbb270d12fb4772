using RMBot.Delivery;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Delivery;

public sealed class WakeUpHintsTests
{
    private readonly WakeUpHints hints = new();

    [Fact]
    public void A_hint_is_open_until_it_was_followed_to_its_end()
    {
        hints.Look(PairId.New());
        hints.Look(PairId.New());
        Assert.True(hints.Reader.TryRead(out _));

        hints.Followed();

        Assert.Equal(1, hints.Open);
    }

    [Fact]
    public void A_hint_that_found_no_room_is_not_open()
    {
        for (var hint = 0; hint < 1_100; hint++)
        {
            hints.Look(PairId.New());
        }

        Assert.Equal(1_000, hints.Open);
    }
}
