using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>An organiser names two people in the chat.</summary>
public sealed class AddPairTests
{
    private readonly Office office = new();
    private readonly Chat lynne;
    private readonly Chat alex;
    private readonly Chat megan;

    public AddPairTests()
    {
        (lynne, alex, megan) = (office.Add("Lynne Robbins"), office.Add("Alex Wilber"), office.Add("Megan Bowen"));
        office.Programmes.Add("first", "Reverse mentoring", lynne.Person.Id);
    }

    [Fact]
    public async Task The_executive_hears_of_it_and_the_mentor_does_not()
    {
        await AddAsync("alex.wilber@example.com", "megan.bowen@example.com");

        lynne.SeesLast("Alex hears of it");
        alex.SeesLast("An idea: learn from Megan Bowen");
        Assert.Empty(megan.ReceivedAt);
        var pair = Assert.Single(office.Pairs.All);
        Assert.Equal((true, ProgrammeId.First, Stage.Proposed), (pair.IsSuggested, pair.Programme, pair.Stage));
    }

    [Theory]
    [InlineData("alex.wilber@example.com", "alex.wilber@example.com", "belong to one person")]
    [InlineData("alex.wilber@example.com", "nobody@example.com", "I haven't met nobody@example.com yet")]
    [InlineData("alex.wilber", "megan.bowen@example.com", "needs a work e-mail address")]
    [InlineData("alex.wilber@example.com", "guest.star@example.com", "is a guest")]
    public async Task What_speaks_against_it_is_said_and_what_was_written_stays(
        string executive,
        string mentor,
        string why
    )
    {
        office.Add("Guest Star", isGuest: true);

        await AddAsync(executive, mentor);

        lynne.SeesLast(why);
        Assert.Equal(executive, lynne.ValueIn(AddPairCards.ExecutiveInput));
        Assert.Empty(office.Pairs.All);
    }

    [Fact]
    public async Task Two_in_one_line_are_not_suggested_to_each_other()
    {
        office.LineDirectory.Tell(alex.Person.Id, megan.Person.Id, areInOne: true);

        await AddAsync("alex.wilber@example.com", "megan.bowen@example.com");

        lynne.SeesLast("choose two from different lines");
        Assert.Empty(office.Pairs.All);
    }

    [Fact]
    public async Task Pressed_twice_it_is_suggested_once()
    {
        await lynne.SaysAsync("add a pair");
        await lynne.SaysAsync("add a pair");
        await PressAsync("alex.wilber@example.com", "megan.bowen@example.com");
        await PressAsync("alex.wilber@example.com", "megan.bowen@example.com");

        Assert.Single(office.Pairs.All);
        lynne.Sees("in a pair already");
    }

    [Fact]
    public async Task Once_it_is_over_the_same_two_can_be_suggested_anew()
    {
        await AddAsync("alex.wilber@example.com", "megan.bowen@example.com");
        await alex.PressesAsync("Not for me");

        await AddAsync("alex.wilber@example.com", "megan.bowen@example.com");

        Assert.Equal(2, office.Pairs.All.Count());
        Assert.Equal(2, alex.Count("An idea: learn from Megan Bowen") + alex.Count("That's fine"));
    }

    [Fact]
    public async Task Who_runs_several_programmes_says_which()
    {
        office.Programmes.Add("north", "Leaders of the north", lynne.Person.Id);
        await lynne.SaysAsync("add a pair");
        await lynne.PressesAsync("Next", (AddPairCards.ProgrammeInput, "north"));

        await PressAsync("alex.wilber@example.com", "megan.bowen@example.com");

        Assert.Equal("north", Assert.Single(office.Pairs.All).Programme.Value);
    }

    [Fact]
    public async Task A_programme_that_somebody_else_runs_is_not_among_them()
    {
        office.Programmes.Add("south", "Leaders of the south", megan.Person.Id);
        await lynne.SaysAsync("add a pair");
        await lynne.PressesAsync("Suggest it", (AddPairCards.ProgrammeInput, "south"));

        Assert.Empty(office.Pairs.All);
    }

    [Fact]
    public async Task Anybody_else_gets_the_answer_to_words_I_do_not_know()
    {
        await megan.SaysAsync("what about the weather");
        var unknown = megan.Last;
        await megan.SaysAsync("add a pair");

        Assert.Equal(unknown, megan.Last);
    }

    [Fact]
    public async Task A_card_of_an_organiser_is_of_no_use_to_anybody_else()
    {
        await lynne.SaysAsync("add a pair");

        await megan.PressesForeignAsync(
            lynne.Remembered["Suggest it"],
            (AddPairCards.ExecutiveInput, "alex.wilber@example.com"),
            (AddPairCards.MentorInput, "megan.bowen@example.com")
        );

        Assert.Empty(office.Pairs.All);
    }

    private async Task AddAsync(string executive, string mentor)
    {
        await lynne.SaysAsync("add a pair");
        await PressAsync(executive, mentor);
    }

    private Task PressAsync(string executive, string mentor) =>
        lynne.PressesVerbAsync(
            AddPairCards.Add,
            (AddPairCards.ExecutiveInput, executive),
            (AddPairCards.MentorInput, mentor)
        );
}
