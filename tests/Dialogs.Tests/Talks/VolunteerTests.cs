using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Purpose;
using RMBot.Tests.Driver;
using RMBot.Volunteers;

namespace RMBot.Tests.Talks;

/// <summary>Mentors offer topics, and an executive who asks for one chooses among them or names anybody else.</summary>
public sealed class VolunteerTests
{
    private const string Idea = "Generative AI at work";
    private const string Whom = "Who could teach you this?";
    private const string Volunteers = "Volunteers for this topic";
    private const string Line = "I build small assistants with our own data";

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public VolunteerTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task A_volunteer_is_shown_with_their_line_to_whom_asks_for_the_topic()
    {
        await OfferAsync(megan, "ai,data", line: Line);

        await ToWhomAsync(Idea);

        alex.SeesLast(Volunteers);
        alex.SeesLast("Megan Bowen (megan.bowen@example.com)");
        alex.SeesLast($"Megan Bowen: {Line}");
    }

    [Theory]
    [InlineData("How people in their first job decide what to buy online")]
    [InlineData("Data and everyday tools")]
    public async Task Who_asks_for_something_else_is_shown_nobody(string topic)
    {
        await OfferAsync(megan, "ai");

        await ToWhomAsync(topic);

        alex.NeverSees(Volunteers);
        alex.NeverSees("Megan");
    }

    [Fact]
    public async Task Choosing_somebody_is_naming_their_address()
    {
        office.Lines.Tell(alex, megan, areInOne: false);
        await OfferAsync(megan, "ai");
        await ToWhomAsync(Idea);

        await ChooseAsync("megan.bowen@example.com");

        alex.SeesLast("Why Megan?");
        await alex.AnswersAsync([.. Walks.Ask.SkipWhile(asked => asked.Question != "Why Megan?")]);
        await alex.PressesAsync("Send to Megan");
        megan.SeesLast("would like to learn from you");
    }

    [Fact]
    public async Task Anybody_else_can_be_named_instead()
    {
        office.Add("Lee Gu");
        await OfferAsync(megan, "ai");
        await ToWhomAsync(Idea);

        await alex.PressesAsync("Continue", (InterviewCards.AnswerInput, "lee.gu@example.com"));

        alex.SeesLast("Does Lee report to you");
    }

    [Fact]
    public async Task Who_has_no_time_left_meanwhile_cannot_be_chosen_any_more()
    {
        var lee = office.Add("Lee Gu");
        await OfferAsync(megan, "ai");
        await ToWhomAsync(Idea);
        await lee.InvitesAsync(megan);

        await ChooseAsync("megan.bowen@example.com");

        alex.SeesLast(Whom);
        Assert.False(alex.Last.Contains(Volunteers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Three_are_shown_at_most_and_those_in_line_with_the_executive_are_left_out()
    {
        foreach (var name in new[] { "Lee Gu", "Adele Vance", "Diego Siciliani", "Pradeep Gupta" })
        {
            var chat = office.Add(name);
            office.Lines.Tell(alex, chat, areInOne: name == "Adele Vance");
            await office.PassAsync(TimeSpan.FromMinutes(1));
            await OfferAsync(chat, "ai");
        }

        await office.PassAsync(TimeSpan.FromMinutes(1));
        await OfferAsync(megan, "ai");
        await ToWhomAsync(Idea);

        Assert.All(
            new[] { "Lee Gu", "Diego Siciliani", "Pradeep Gupta" },
            name => Assert.Contains(name, alex.Last, StringComparison.Ordinal)
        );
        alex.NeverSees("Adele");
        alex.NeverSees("Megan");
    }

    [Fact]
    public async Task Nobody_is_shown_who_is_in_an_open_pair_with_the_executive()
    {
        await OfferAsync(megan, "ai", most: "3");
        await alex.InvitesAsync(megan);

        await ToWhomAsync(Idea);

        Assert.False(alex.Last.Contains(Volunteers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_whose_pair_is_over_has_time_again()
    {
        var lee = office.Add("Lee Gu");
        await OfferAsync(megan, "ai");
        await lee.InvitesAsync(megan);
        await megan.PressesVerbAsync(InvitationCards.Decline);

        await ToWhomAsync(Idea);

        alex.SeesLast("Megan Bowen (");
    }

    [Fact]
    public async Task An_ask_that_was_not_sent_takes_none_of_their_time()
    {
        var lee = office.Add("Lee Gu");
        await OfferAsync(megan, "ai");
        await lee.AsksAsync();

        await ToWhomAsync(Idea);

        alex.SeesLast("Megan Bowen (");
    }

    [Fact]
    public async Task An_executive_whom_an_organiser_suggested_somebody_to_is_shown_nobody()
    {
        await OfferAsync(office.Add("Lee Gu"), "ai");
        await office.SuggestAsync(alex, megan);
        await alex.PressesVerbAsync(SuggestionCards.Ask);
        await alex.AnswersAsync([.. Ask(Idea).TakeWhile(asked => asked.Question != Whom)]);

        Assert.Equal(0, office.Volunteers.Looked);
    }

    [Fact]
    public async Task What_takes_too_long_keeps_nobody_waiting()
    {
        await OfferAsync(megan, "ai");
        (office.Volunteers.IsSlow, office.Limits.AreOver) = (true, true);

        await ToWhomAsync(Idea);

        alex.NeverSees(Volunteers);
    }

    [Fact]
    public async Task Nothing_chosen_is_said_with_the_volunteers_still_there()
    {
        await OfferAsync(megan, "ai");
        await ToWhomAsync(Idea);

        await alex.PressesAsync("Continue");

        alex.SeesLast("Megan Bowen (");
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
        await OfferAsync(megan, "ai", line: Line);
        var since = (await OfferOfAsync(megan))!.Since;
        await office.PassAsync(TimeSpan.FromDays(1));

        await megan.SaysAsync("volunteer");
        Assert.Equal("ai", megan.ValueIn(VolunteerCards.TopicsInput));
        Assert.Equal(Line, megan.ValueIn(VolunteerCards.LineInput));
        await PressSaveAsync(megan, "data,live", "2", "");

        var offer = (await OfferOfAsync(megan))!;
        Assert.Equal(["data", "live"], offer.Topics);
        Assert.Equal((2, "", since), (offer.Most, offer.Line, offer.Since));
    }

    [Fact]
    public async Task An_offer_can_be_stopped()
    {
        await OfferAsync(megan, "ai");
        await megan.SaysAsync("volunteer");
        await megan.PressesAsync("Stop offering");

        megan.SeesLast("You offer nothing any more");
        await ToWhomAsync(Idea);
        alex.NeverSees("Megan");
    }

    [Theory]
    [InlineData("", "1", "Choose at least one topic.")]
    [InlineData("no such topic", "1", "Choose at least one topic.")]
    public async Task Without_a_topic_nothing_is_offered(string topics, string most, string problem)
    {
        await OfferAsync(megan, topics, most, Line);

        megan.SeesLast(problem);
        Assert.Equal(Line, megan.ValueIn(VolunteerCards.LineInput));
        Assert.Null(await OfferOfAsync(megan));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_not_cut()
    {
        await OfferAsync(megan, "ai", line: new string('x', VolunteerOffer.LongestLine + 1));

        megan.SeesLast("201 characters");
        Assert.Null(await OfferOfAsync(megan));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("many")]
    public async Task Whoever_says_no_usual_number_offers_to_one(string most)
    {
        await OfferAsync(megan, "ai", most);

        Assert.Equal(1, (await OfferOfAsync(megan))!.Most);
    }

    [Fact]
    public async Task A_line_cannot_pass_for_that_of_somebody_else()
    {
        await OfferAsync(megan, "ai", line: "All of it\r\nLee Gu: nothing");

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
        await OfferAsync(megan, "ai");
        await megan.SaysAsync("my data");

        megan.SeesLast("You offer topics as a volunteer");
    }

    private static (string Question, string Answer)[] Ask(string topic) =>
        [(Walks.Ask[0].Question, topic), .. Walks.Ask.Skip(1)];

    private async Task ToWhomAsync(string topic)
    {
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync([.. Ask(topic).TakeWhile(asked => asked.Question != Whom)]);
        alex.SeesLast(Whom);
    }

    private Task ChooseAsync(string mail) => alex.PressesAsync("Continue", (InterviewCards.IdeaInput, mail));

    private Task<VolunteerOffer?> OfferOfAsync(Chat chat) =>
        office.Volunteers.FindAsync(chat.Person.Id, TestContext.Current.CancellationToken);

    private static async Task OfferAsync(Chat chat, string topics, string most = "1", string line = "")
    {
        await chat.SaysAsync("volunteer");
        await PressSaveAsync(chat, topics, most, line);
    }

    private static Task PressSaveAsync(Chat chat, string topics, string most, string line) =>
        chat.PressesVerbAsync(
            VolunteerCards.Save,
            (VolunteerCards.TopicsInput, topics),
            (VolunteerCards.MostInput, most),
            (VolunteerCards.LineInput, line)
        );
}
