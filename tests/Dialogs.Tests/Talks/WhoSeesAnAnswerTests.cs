using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Who may see an answer is its author's to say, and stays as they said when only the words change.</summary>
public sealed class WhoSeesAnAnswerTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public WhoSeesAnAnswerTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    [Fact]
    public async Task An_answer_that_was_shared_stays_shared_when_its_words_change()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(("What works?", "The first try", true), ("A new idea", "A walk", false));
        await executive.PressesChangeAsync("working");
        Assert.Equal(ToggleInput.On, executive.ValueIn(InterviewCards.ShareInput));
        await executive.SaysAsync("The second try");
        await executive.PressesChangeAsync("idea");
        Assert.Equal(ToggleInput.Off, executive.ValueIn(InterviewCards.ShareInput));
        await executive.SaysAsync("A longer walk");
        await executive.PressesAsync("Keep it");
        mentor.SeesLast("The second try");
        mentor.NeverSees("walk");
    }

    [Fact]
    public async Task What_was_shared_can_be_taken_back_before_it_is_kept()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.ChecksInAsync(("What works?", "The first try", true));
        await executive.PressesChangeAsync("working");
        await executive.PressesAsync(
            "Continue",
            (InterviewCards.AnswerInput, "The second try"),
            (InterviewCards.ShareInput, ToggleInput.Off)
        );
        await executive.PressesAsync("Keep it");
        mentor.NeverSees("shares something");
    }

    [Fact]
    public async Task What_a_mentor_shares_of_their_side_stays_shared_when_its_words_change()
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesAsync("Accept");
        await mentor.PressesAsync("Begin my side");
        foreach (var (question, answer) in Walks.Aims)
        {
            mentor.SeesLast(question);
            await mentor.PressesAsync(
                "Continue",
                (InterviewCards.AnswerInput, answer),
                (InterviewCards.ShareInput, ToggleInput.On)
            );
        }

        foreach (var question in new[] { "gives", "holds" })
        {
            await mentor.PressesChangeAsync(question);
            Assert.Equal(ToggleInput.On, mentor.ValueIn(InterviewCards.ShareInput));
            await mentor.SaysAsync("Nothing that matters");
        }

        mentor.SeesLast("Nothing that matters\nAlex sees this once you share it");
    }

    [Fact]
    public async Task Going_back_in_a_review_finds_the_choice_to_show_an_answer_as_it_was()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview);
        await executive.PressesAsync("Look back");
        await executive.PressesAsync("Continue", (InterviewCards.AnswerInput, "2"));
        await executive.PressesAsync(
            "Continue",
            (InterviewCards.AnswerInput, "4"),
            (InterviewCards.ShareInput, ToggleInput.On)
        );
        Assert.Equal(ToggleInput.Off, executive.ValueIn(InterviewCards.ShareInput));
        await executive.SaysAsync("back");
        Assert.Equal(ToggleInput.On, executive.ValueIn(InterviewCards.ShareInput));
    }

    [Fact]
    public async Task An_answer_that_has_to_be_given_again_keeps_the_choice_that_came_with_it()
    {
        await CheckInWalks.UntilDueAsync(office, executive, mentor);
        await executive.PressesAsync("Begin");
        await executive.PressesAsync(
            "Continue",
            (InterviewCards.AnswerInput, "???"),
            (InterviewCards.ShareInput, ToggleInput.On)
        );
        Assert.Equal(ToggleInput.On, executive.ValueIn(InterviewCards.ShareInput));
    }
}
