using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class InvitationTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public InvitationTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task The_mentor_hears_nothing_before_the_ask_is_sent()
    {
        await executive.AsksAsync();
        Assert.Empty(mentor.Everything);
    }

    [Fact]
    public async Task Why_you_reaches_the_mentor_word_for_word()
    {
        await executive.InvitesAsync(mentor);
        mentor.SeesLast(Walks.WhyYou);
    }

    [Fact]
    public async Task A_question_first_goes_to_the_executive_and_comes_back_with_the_invitation()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Ask something first");
        await mentor.PressesAsync("Send question", (InvitationCards.WordsInput, "Will my manager know?"));
        executive.SeesLast("Megan has a question before answering");
        executive.SeesLast("Will my manager know?");
        await executive.PressesAsync("Send reply", (InvitationCards.WordsInput, "Only if you tell her."));
        mentor.SeesLast("Alex has answered your question");
        mentor.SeesLast("Only if you tell her.");
        mentor.SeesLast(Walks.WhyYou);
        await mentor.PressesAsync("Accept");
        executive.SeesLast("Megan said yes");
    }

    [Fact]
    public async Task A_typed_question_is_offered_to_be_sent_and_not_sent_unasked()
    {
        await executive.InvitesAsync(mentor);
        await mentor.SaysAsync("What would I have to prepare?");
        mentor.SeesLast("What would you like to know first?");
        executive.NeverSees("What would I have to prepare?");
        await mentor.PressesAsync("Send question", (InvitationCards.WordsInput, "What would I have to prepare?"));
        executive.SeesLast("What would I have to prepare?");
    }

    [Fact]
    public async Task A_no_gives_no_reason_and_is_no_rejection()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Not for me");
        mentor.Sees("nothing more");
        executive.SeesLast("It's not a judgement of you or of your ask");
        Assert.Equal(Ending.Declined, Assert.Single(office.Pairs.All).Ending);
    }

    [Fact]
    public async Task An_unanswered_invitation_is_recalled_once()
    {
        await executive.InvitesAsync(mentor);
        await office.PassAsync(TimeSpan.FromDays(3));
        mentor.SeesLast("Alex's invitation is still here");
        await office.PassAsync(TimeSpan.FromDays(30));
        Assert.Equal(1, mentor.Count("Alex's invitation is still here"));
    }

    [Fact]
    public async Task An_answered_invitation_is_not_recalled()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Accept");
        await office.PassAsync(TimeSpan.FromDays(3));
        mentor.NeverSees("Alex's invitation is still here");
    }

    [Fact]
    public async Task Hello_shows_a_waiting_invitation_again()
    {
        await executive.InvitesAsync(mentor);
        await mentor.SaysAsync("hello");
        mentor.SeesLast("Alex Wilber would like to learn from you");
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("I accept")]
    public async Task A_typed_yes_shows_the_invitation_to_be_accepted_there(string yes)
    {
        await executive.InvitesAsync(mentor);
        await mentor.SaysAsync(yes);
        mentor.SeesLast("Alex Wilber would like to learn from you");
        Assert.Equal(Stage.Invited, Assert.Single(office.Pairs.All).Stage);
    }

    [Fact]
    public async Task A_question_that_is_too_long_says_so_and_is_not_sent()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Ask something first");
        await mentor.PressesAsync("Send question", (InvitationCards.WordsInput, new string('x', 2000)));
        mentor.SeesLast("2,000 characters");
        Assert.Empty(Assert.Single(office.Pairs.All).Exchanges);
    }

    [Fact]
    public async Task The_executive_can_take_the_ask_back()
    {
        await executive.InvitesAsync(mentor);
        await executive.SaysAsync("end");
        await executive.PressesAsync("End it");
        mentor.SeesLast("This has ended with Alex");
        await mentor.PressesOldAsync("Accept");
        Assert.Equal(Stage.Closed, Assert.Single(office.Pairs.All).Stage);
    }

    [Fact]
    public async Task A_mentor_who_felt_they_had_to_can_leave_without_a_reason()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Accept");
        await mentor.SaysAsync("end");
        await mentor.PressesAsync("End it");
        executive.SeesLast("This has ended with Megan");
        executive.SeesLast("It says nothing about you");
    }
}
