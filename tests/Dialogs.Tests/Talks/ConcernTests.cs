using RMBot.Care;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class ConcernTests
{
    private const string Concern = "He told my manager what I said in confidence";
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public ConcernTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task A_concern_reaches_the_organisers_and_its_author_hears_so()
    {
        await RaisedAsync();
        Assert.Equal((mentor.Person.Id, Concern), Assert.Single(office.Organisers.Heard));
        mentor.SeesLast("It has reached them");
    }

    [Fact]
    public async Task The_other_learns_nothing_of_it_and_the_pair_is_as_it_was()
    {
        await Walks.ActiveAsync(executive, mentor);
        var (before, heard) = (Assert.Single(office.Pairs.All), executive.Everything);
        await mentor.SaysAsync("raise a concern");
        await mentor.PressesAsync("Send in private", (ConcernCards.WordsInput, Concern));
        Assert.Same(before, Assert.Single(office.Pairs.All));
        Assert.Equal(heard, executive.Everything);
        mentor.NeverSees(Concern);
    }

    [Theory]
    [InlineData(Told.NobodyNamed, "Nobody is named here")]
    [InlineData(Told.NotReached, "I couldn't reach them just now")]
    public async Task When_it_reached_nobody_the_author_is_told_and_keeps_their_words(Told outcome, string answer)
    {
        office.Organisers.Outcome = outcome;
        await RaisedAsync();
        mentor.SeesLast(answer);
        mentor.SeesLast(Concern);
        Assert.Empty(office.Organisers.Heard);
    }

    [Fact]
    public async Task Nothing_and_too_much_are_not_sent()
    {
        await Walks.ActiveAsync(executive, mentor);
        await mentor.SaysAsync("concern");
        await mentor.PressesAsync("Send in private", (ConcernCards.WordsInput, "  "));
        await mentor.PressesAsync("Send in private", (ConcernCards.WordsInput, new string('x', 2001)));
        mentor.SeesLast("Please write a few words");
        await mentor.PressesAsync("Rather not");
        mentor.SeesLast("Nothing was sent");
        Assert.Empty(office.Organisers.Heard);
    }

    private async Task RaisedAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await mentor.SaysAsync("concern");
        await mentor.PressesAsync("Send in private", (ConcernCards.WordsInput, Concern));
    }
}
