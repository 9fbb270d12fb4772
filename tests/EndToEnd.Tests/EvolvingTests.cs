using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Pairs;

namespace RMBot.EndToEnd;

public sealed class EvolvingTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Two_who_both_wish_for_mentoring_begin_anew_with_roles_turned()
    {
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        using var pair = await AgreedPair.OfAsync(await office.Environment);
        var walk = new TermWalk(executive, mentor, pair);

        await walk.Skips("/skip 11 weeks");
        await walk.ComesToTheReview(round: 1);
        await walk.BothLookBack("Become Alex's mentor", "Have Patti as my mentor");
        await executive.Sees("You both said yes to mentoring");
        await mentor.Presses("Say what I want to learn", on: "You both said yes to mentoring");
        await mentor.ScreenshotOfCard("You both said yes to mentoring", Path.Combine(office.Folder, "turned.png"));

        await mentor.Answers("In your own words", "How a board weighs a risk", on: "What do you want to understand?");
        await mentor.Sees("What depends on it?");
        Assert.Equal(Stage.Closed, (await pair.ReadAsync()).Stage);
    }
}
