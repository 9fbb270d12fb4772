using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class BadInputTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public BadInputTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t ")]
    public async Task Nothing_is_asked_again(string nothing)
    {
        await executive.SaysAsync("start a pair");
        await executive.PressesAsync("Continue", (InterviewCards.AnswerInput, nothing));
        executive.SeesLast("I didn't catch an answer");
    }

    [Theory]
    [InlineData("AI")]
    [InlineData("learn about AI")]
    [InlineData("I want to understand social media")]
    public async Task A_vague_answer_gets_exactly_one_follow_up(string vague)
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync(vague);
        executive.SeesLast("Which part of it would change something for you");
        await executive.SaysAsync(vague);
        executive.SeesLast("What depends on it?");
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_too_many()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync(new string('x', 20_000));
        executive.SeesLast("20,000 characters");
        executive.SeesLast("600");
    }

    [Fact]
    public async Task Only_emoji_are_no_answer()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync("🤷🤷🤷");
        executive.SeesLast("Could you put it in words?");
    }

    [Theory]
    [InlineData("كيف يقرر الناس في وظيفتهم الأولى ما يشترونه")]
    [InlineData("第一次工作的人怎麼決定要買什麼東西")]
    [InlineData("How **bold** <b>people</b> decide, see [here](https://example.com) & {{DATE(2026-01-01)}} 🤷")]
    public async Task Any_script_and_any_markup_is_an_answer_and_is_shown_as_written(string words)
    {
        await executive.AsksAsync(("What do you want to understand?", words));
        executive.SeesLast(words.Replace("{{", "{\u200B{"));
    }

    [Fact]
    public async Task An_unknown_address_is_said_honestly_with_what_to_do()
    {
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("nobody@example.com");
        executive.SeesLast("I don't know anybody at nobody@example.com");
        executive.SeesLast("press Add");
        await executive.SaysAsync("megan.bowen@example.com");
        executive.SeesLast("Does Megan report to you");
    }

    [Fact]
    public async Task A_name_instead_of_an_address_is_asked_for_again()
    {
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("Megan from marketing");
        executive.SeesLast("I find people by their work e-mail address");
    }

    [Fact]
    public async Task Nobody_is_their_own_mentor()
    {
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("Alex.Wilber@example.com");
        executive.SeesLast("That's you.");
    }

    [Fact]
    public async Task A_guest_is_not_asked()
    {
        office.Add("Lee Gu", isGuest: true);
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("lee.gu@example.com");
        executive.SeesLast("That's a guest account");
    }

    [Fact]
    public async Task A_mentor_who_removed_the_app_is_named_with_what_to_do()
    {
        office.Add("Lee Gu", canBeReached: false);
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("lee.gu@example.com");
        executive.SeesLast("Lee Gu has removed me from Teams");
    }

    [Fact]
    public async Task A_pair_that_is_open_is_not_made_twice()
    {
        await executive.InvitesAsync(mentor);
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("megan.bowen@example.com");
        executive.SeesLast("You and Megan Bowen already have a pair open");
    }

    [Fact]
    public async Task Somebody_in_ones_own_line_gets_a_caution_once_and_may_still_be_asked()
    {
        await ToTheMentorQuestionAsync();
        await executive.SaysAsync("megan.bowen@example.com");
        await executive.SaysAsync("yes");
        executive.SeesLast("It works better across lines");
        await executive.SaysAsync("yes");
        executive.SeesLast("Why Megan?");
    }

    [Fact]
    public async Task What_is_really_sponsoring_is_said_to_be_so()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync("I want to help a talented colleague get promoted next year");
        executive.SeesLast("That sounds like sponsoring");
    }

    [Theory]
    [InlineData("For how long?", "forever", "How many months, from 1 to 24?")]
    [InlineData("How much of Megan's time?", "lots", "How much a month")]
    public async Task An_amount_that_cannot_be_read_is_asked_for_again(string question, string answer, string reply)
    {
        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync([.. Walks.Ask.TakeWhile(known => known.Question != question)]);
        await executive.SaysAsync(answer);
        executive.SeesLast(reply);
    }

    [Fact]
    public async Task A_card_pressed_twice_answers_once()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync("How people in their first job decide what to buy online");
        await executive.PressesOldAsync(
            "Continue",
            (InterviewCards.AnswerInput, "Something else entirely, pressed too late")
        );
        executive.NeverSees("Something else entirely");
        executive.Sees("What depends on it?");
    }

    [Fact]
    public async Task Send_pressed_twice_sends_once()
    {
        await executive.InvitesAsync(mentor);
        await executive.PressesOldAsync("Send to Megan");
        Assert.Equal(1, mentor.Count("would like to learn from you"));
        executive.Sees("With Megan now");
    }

    [Fact]
    public async Task An_old_card_shows_how_things_stand_and_changes_nothing()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Accept");
        await mentor.PressesOldAsync("Not for me");
        mentor.Sees("Begin my side");
        Assert.Equal(Stage.Clarifying, Assert.Single(office.Pairs.All).Stage);
    }

    [Fact]
    public async Task A_card_of_somebody_else_changes_nothing()
    {
        var stranger = office.Add("Lee Gu");
        await executive.InvitesAsync(mentor);
        await stranger.PressesForeignAsync(mentor.Remembered["Accept"]);
        stranger.SeesLast("belongs to somebody else's conversation");
        Assert.Equal(Stage.Invited, Assert.Single(office.Pairs.All).Stage);
    }

    [Fact]
    public async Task The_executive_cannot_accept_in_the_mentors_place()
    {
        await executive.InvitesAsync(mentor);
        await executive.PressesForeignAsync(mentor.Remembered["Accept"]);
        Assert.Equal(Stage.Invited, Assert.Single(office.Pairs.All).Stage);
    }

    [Fact]
    public async Task The_mentor_cannot_see_or_press_an_ask_that_was_not_sent()
    {
        await executive.AsksAsync();
        await mentor.PressesForeignAsync(executive.Remembered["Send to Megan"]);
        mentor.SeesLast("belongs to somebody else's conversation");
        await mentor.SaysAsync("status");
        mentor.SeesLast("You're not in a pair yet");
    }

    [Theory]
    [InlineData("blah blah")]
    [InlineData("What is the meaning of life?")]
    [InlineData("/foo")]
    public async Task Unknown_words_get_a_way_forward(string words)
    {
        await executive.SaysAsync(words);
        executive.SeesLast("start a pair");
    }

    [Theory]
    [InlineData("back")]
    [InlineData("skip")]
    [InlineData("not now")]
    [InlineData("continue")]
    [InlineData("status")]
    [InlineData("charter")]
    [InlineData("end")]
    [InlineData("thank you")]
    [InlineData("ok")]
    public async Task Every_command_has_an_answer_when_nothing_is_open(string command)
    {
        await executive.SaysAsync(command);
        Assert.NotEmpty(executive.Last);
    }

    private async Task ToTheMentorQuestionAsync()
    {
        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync([.. Walks.Ask.TakeWhile(known => known.Question != "Who could teach you this?")]);
    }
}
