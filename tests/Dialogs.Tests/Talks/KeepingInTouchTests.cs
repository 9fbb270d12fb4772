using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class KeepingInTouchTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public KeepingInTouchTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Nobody_has_to_do_anything_at_the_end()
    {
        await CompleteAsync();
        executive.SeesLast("This is a good place to stop.");
        Assert.Empty(Pair.InTouch);
    }

    [Fact]
    public async Task A_wish_of_one_alone_is_never_seen_by_the_other()
    {
        await CompleteAsync();
        var before = executive.Everything;
        await mentor.PressesAsync("I'd like to stay in touch");
        mentor.SeesLast("Noted, for you alone");
        await office.PassAsync(TimeSpan.FromDays(60));
        Assert.Equal(before, executive.Everything);
        await executive.SaysAsync("status");
        executive.NeverSees("both would like");
        Assert.False(Assert.Single(Pair.InTouch).TryRead(Role.Executive, out _));
    }

    [Fact]
    public async Task When_both_wish_it_both_hear_of_it_once()
    {
        await CompleteAsync();
        await mentor.PressesAsync("I'd like to stay in touch");
        await office.PassAsync(TimeSpan.FromDays(3));
        await executive.SaysAsync("status");
        await executive.PressesAsync("I'd like to stay in touch");
        executive.SeesLast("You both would like to stay in touch");
        mentor.SeesLast("You both would like to stay in touch");
        await executive.PressesOldAsync("I'd like to stay in touch");
        Assert.Equal(1, mentor.Count("You both would like to stay in touch"));
        await mentor.SaysAsync("status");
        mentor.SeesLast("You and Alex both said that you would like to stay in touch.");
    }

    [Fact]
    public void Wishing_it_twice_is_wishing_it_once()
    {
        var wished = ATerm.Complete().WishToKeepInTouch(Role.Mentor, ATerm.AfterTheEnd);
        Assert.Same(wished, wished.WishToKeepInTouch(Role.Mentor, ATerm.AfterTheEnd));
    }

    [Fact]
    public void Before_the_end_there_is_nothing_to_wish()
    {
        Assert.All(
            [APair.Active(), ATerm.Reviewing(), ATerm.Evolved()],
            pair => Assert.Same(pair, pair.WishToKeepInTouch(Role.Executive, ATerm.AfterTheEnd))
        );
    }

    private async Task CompleteAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(187));
        mentor.SeesLast("is complete");
    }
}
