using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>An executive who asks for a topic that somebody offers chooses among them, or names anybody else.</summary>
public sealed class ChoosingVolunteersTests
{
    private const string Idea = "Generative AI at work";
    private const string Whom = "Who could teach you this?";
    private const string Volunteers = "Volunteers for this topic";
    private const string Line = "I build small assistants with our own data";

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public ChoosingVolunteersTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task A_volunteer_is_shown_with_their_line_to_whom_asks_for_the_topic()
    {
        await megan.OffersAsync("ai,data", line: Line);

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
        await megan.OffersAsync("ai");

        await ToWhomAsync(topic);

        alex.NeverSees(Volunteers);
        alex.NeverSees("Megan");
    }

    [Fact]
    public async Task Choosing_somebody_is_naming_their_address()
    {
        office.Lines.Tell(alex, megan, areInOne: false);
        await megan.OffersAsync("ai");
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
        await megan.OffersAsync("ai");
        await ToWhomAsync(Idea);

        await alex.PressesAsync("Continue", (InterviewCards.AnswerInput, "lee.gu@example.com"));

        alex.SeesLast("Does Lee report to you");
    }

    [Fact]
    public async Task Who_has_no_time_left_meanwhile_cannot_be_chosen_any_more()
    {
        var lee = office.Add("Lee Gu");
        await megan.OffersAsync("ai");
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
            await chat.OffersAsync("ai");
        }

        await office.PassAsync(TimeSpan.FromMinutes(1));
        await megan.OffersAsync("ai");
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
        await megan.OffersAsync("ai", most: "3");
        await alex.InvitesAsync(megan);

        await ToWhomAsync(Idea);

        Assert.False(alex.Last.Contains(Volunteers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_whose_pair_is_over_has_time_again()
    {
        var lee = office.Add("Lee Gu");
        await megan.OffersAsync("ai");
        await lee.InvitesAsync(megan);
        await megan.PressesVerbAsync(InvitationCards.Decline);

        await ToWhomAsync(Idea);

        alex.SeesLast("Megan Bowen (");
    }

    [Fact]
    public async Task An_ask_that_was_not_sent_takes_none_of_their_time()
    {
        var lee = office.Add("Lee Gu");
        await megan.OffersAsync("ai");
        await lee.AsksAsync();

        await ToWhomAsync(Idea);

        alex.SeesLast("Megan Bowen (");
    }

    [Fact]
    public async Task An_executive_whom_an_organiser_suggested_somebody_to_is_shown_nobody()
    {
        await office.Add("Lee Gu").OffersAsync("ai");
        await office.SuggestAsync(alex, megan);
        await alex.PressesVerbAsync(SuggestionCards.Ask);
        await alex.AnswersAsync([.. Ask(Idea).TakeWhile(asked => asked.Question != Whom)]);

        Assert.Equal(0, office.Volunteers.Looked);
    }

    [Fact]
    public async Task What_takes_too_long_keeps_nobody_waiting()
    {
        await megan.OffersAsync("ai");
        (office.Volunteers.IsSlow, office.Limits.AreOver) = (true, true);

        await ToWhomAsync(Idea);

        alex.NeverSees(Volunteers);
    }

    [Fact]
    public async Task Nothing_chosen_is_said_with_the_volunteers_still_there()
    {
        await megan.OffersAsync("ai");
        await ToWhomAsync(Idea);

        await alex.PressesAsync("Continue");

        alex.SeesLast("Megan Bowen (");
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
}
