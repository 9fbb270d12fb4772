using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Pairs;

namespace RMBot.EndToEnd;

public sealed class TermTests(Office office) : IClassFixture<Office>
{
    private const string Question = "What makes you leave a basket behind?";
    private const string Outcome = "I run the pricing review myself, and test it with three newcomers";

    [Fact]
    public async Task A_term_goes_from_its_charter_over_one_extension_to_its_end()
    {
        office.LogsEverything = true;
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        using var pair = await AgreedPair.OfAsync(await office.Environment);
        var walk = new TermWalk(executive, mentor, pair) { Picture = Picture };

        await walk.BooksSessions();
        await Picture(mentor, "Patti has booked your sessions", "sessions");
        await walk.Prepares(Question);
        await mentor.Sees(Question);
        await Picture(mentor, "Preparing for Patti", "brief");
        await walk.BothCheck();
        await walk.BothCheckIn();
        await Picture(mentor, "Patti shares something with you", "shared");
        await walk.MentorProposes(Outcome);
        await Picture(executive, "Alex proposes a change", "correction");
        await walk.ExecutiveAccepts();
        await executive.Says("status");
        await executive.Sees("Where you and Alex stand");
        await Picture(executive, "Where you and Alex stand", "status");

        await walk.Skips("/skip 8 weeks");
        await walk.ComesToTheReview(round: 1);
        await Picture(mentor, "About five minutes now", "review");
        await walk.BothLookBack("Go on for a set time", "End it here, as agreed", months: "1 month");
        await Picture(executive, "You and Alex: a look back", "look-back-executive");
        await Picture(mentor, "You and Patti: a look back", "look-back-mentor");
        await walk.MentorAgreesToGoOn();
        Assert.Equal(Stage.Active, (await pair.ReadAsync()).Stage);

        await walk.Skips("/skip 2 weeks");
        await walk.ComesToTheReview(round: 2);
        await walk.BothLookBack("End it here, as agreed", "End it here, as agreed");
        await walk.ComesToTheEnd(round: 2);
        await Picture(mentor, "Your term with Patti is complete", "end");
        await executive.Says("status");
        await executive.Sees("You and Alex: complete");
        await Picture(executive, "You and Alex: complete", "closed");
        var closed = await pair.ReadAsync();
        Assert.Equal((Stage.Closed, Ending.Completed), (closed.Stage, closed.Ending));
        Assert.Equal(0, await mentor.CountsMessagesWith(TermWalk.OnlyTheExecutives));
        Assert.Equal(0, await executive.CountsMessagesWith(TermWalk.OnlyTheMentors));
        await office.LogTellsNothing();
    }

    private Task Picture(TeamsClient client, string card, string name) =>
        client.ScreenshotOfCard(card, Path.Combine(office.Folder, $"{name}.png"));
}
