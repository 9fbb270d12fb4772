using RMBot.Tests.Driver;
using RMBot.Volunteers;

namespace RMBot.Tests.Talks;

/// <summary>Mentors offer topics, change what they offer, and stop.</summary>
public sealed class VolunteerTests
{
    private const string Line = "I build small assistants with our own data";

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public VolunteerTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    [Theory]
    [InlineData("volunteer")]
    [InlineData("I'd like to volunteer!")]
    [InlineData("become a mentor")]
    public async Task Whoever_volunteers_reads_who_will_see_it(string words)
    {
        await megan.SaysAsync(words);

        megan.SeesLast("Executives who ask for one of these topics see your name");
        Assert.False(megan.HasVerb(VolunteerCards.Stop));
    }

    [Fact]
    public async Task An_offer_can_be_changed_and_keeps_its_place()
    {
        await megan.OffersAsync("ai", line: Line);
        var since = (await OfferOfAsync(megan))!.Since;
        await office.PassAsync(TimeSpan.FromDays(1));

        await megan.SaysAsync("volunteer");
        Assert.Equal("ai", megan.ValueIn(VolunteerCards.TopicsInput));
        Assert.Equal(Line, megan.ValueIn(VolunteerCards.LineInput));
        await megan.SavesOfferAsync("data,talent", "2", "");

        var offer = (await OfferOfAsync(megan))!;
        Assert.Equal(["data", "talent"], offer.Topics);
        Assert.Equal((2, "", since), (offer.Most, offer.Line, offer.Since));
    }

    [Fact]
    public async Task Nobody_can_offer_to_know_the_issue_an_executive_is_facing()
    {
        await megan.SaysAsync("volunteer");
        megan.NeverSees("A live issue I'm facing");
        await megan.SavesOfferAsync("live", "1", "");
        Assert.Null(await OfferOfAsync(megan));

        await alex.SaysAsync("start a pair");
        alex.SeesLast("A live issue I'm facing");
    }

    [Fact]
    public async Task An_offer_can_be_stopped()
    {
        await megan.OffersAsync("ai");
        await megan.SaysAsync("volunteer");
        await megan.PressesAsync("Stop offering");

        megan.SeesLast("You offer nothing any more");
        Assert.Null(await OfferOfAsync(megan));
    }

    [Theory]
    [InlineData("", "1", "Choose at least one topic.")]
    [InlineData("no such topic", "1", "Choose at least one topic.")]
    public async Task Without_a_topic_nothing_is_offered(string topics, string most, string problem)
    {
        await megan.OffersAsync(topics, most, Line);

        megan.SeesLast(problem);
        Assert.Equal(Line, megan.ValueIn(VolunteerCards.LineInput));
        Assert.Null(await OfferOfAsync(megan));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_not_cut()
    {
        await megan.OffersAsync("ai", line: new string('x', VolunteerOffer.LongestLine + 1));

        megan.SeesLast("201 characters");
        Assert.Null(await OfferOfAsync(megan));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("many")]
    public async Task Whoever_says_no_usual_number_offers_to_one(string most)
    {
        await megan.OffersAsync("ai", most);

        Assert.Equal(1, (await OfferOfAsync(megan))!.Most);
    }

    [Fact]
    public async Task A_line_cannot_pass_for_that_of_somebody_else()
    {
        await megan.OffersAsync("ai", line: "All of it\r\nLee Gu: nothing");

        Assert.Equal("All of it Lee Gu: nothing", (await OfferOfAsync(megan))!.Line);
    }

    [Fact]
    public async Task In_the_middle_of_a_talk_the_question_comes_back()
    {
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync("volunteer");

        alex.SeesLast("What do you want to understand?");
    }

    [Fact]
    public async Task My_data_tells_of_the_offer()
    {
        await megan.OffersAsync("ai");
        await megan.SaysAsync("my data");

        megan.SeesLast("You offer topics as a volunteer");
    }

    private Task<VolunteerOffer?> OfferOfAsync(Chat chat) =>
        office.Volunteers.FindAsync(chat.Person.Id, TestContext.Current.CancellationToken);
}
