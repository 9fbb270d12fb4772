using RMBot.Care;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>The programme has an idea; the executive goes first, and until then nobody else hears of it (S3, S10).</summary>
public sealed class SuggestionTests
{
    private static readonly (string Question, string Answer)[] WithoutMentor =
    [
        .. Walks.Ask.Where(asked => asked.Question != "Who could teach you this?"),
    ];

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public SuggestionTests() => (alex, megan) = (office.Add("Alex Wilber"), office.Add("Megan Bowen"));

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task An_executive_takes_it_up_and_the_mentor_is_invited_to_this_very_pair()
    {
        var suggested = await office.SuggestAsync(alex, megan);
        alex.SeesLast("An idea: learn from Megan Bowen");

        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(WithoutMentor);
        await alex.PressesAsync("Send to Megan");

        Assert.Equal((suggested.Id, Stage.Invited, true), (Pair.Id, Pair.Stage, Pair.IsSuggested));
        megan.SeesLast("would like to learn from you");
    }

    [Fact]
    public async Task The_mentor_hears_nothing_and_has_no_pair_until_the_ask_is_sent()
    {
        await office.SuggestAsync(alex, megan);
        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(WithoutMentor);
        await office.PassAsync(TimeSpan.FromDays(20));

        Assert.Empty(megan.ReceivedAt);
        await megan.SaysAsync("status");
        megan.SeesLast("You're not in a pair yet");
    }

    [Fact]
    public async Task Left_half_way_it_goes_on_where_it_was_left()
    {
        await office.SuggestAsync(alex, megan);
        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(WithoutMentor[..3]);
        await alex.SaysAsync("not now");
        await alex.SaysAsync("status");
        alex.SeesLast("Make my ask");

        await alex.PressesAsync("Make my ask");

        alex.SeesLast(WithoutMentor[3].Question);
    }

    [Fact]
    public async Task Begun_anew_it_is_still_about_the_same_two()
    {
        var suggested = await office.SuggestAsync(alex, megan);
        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(WithoutMentor[..3]);
        await alex.SaysAsync("start over");
        await alex.PressesAsync("Start over");

        await alex.AnswersAsync(WithoutMentor);

        Assert.Equal((suggested.Id, "Megan Bowen"), (Pair.Id, Pair.Mentor.Name));
        Assert.NotNull(Pair.Ask);
    }

    [Fact]
    public async Task Not_for_me_ends_it_without_a_reason_and_the_mentor_never_hears_of_it()
    {
        await office.SuggestAsync(alex, megan);

        await alex.PressesAsync("Not for me");
        await office.PassAsync(TimeSpan.FromDays(20));

        Assert.Equal((Stage.Closed, Ending.Withdrawn), (Pair.Stage, Pair.Ending));
        Assert.False(Pair.IsKnownTo(Role.Mentor));
        Assert.Empty(megan.ReceivedAt);
        Assert.Single(alex.ReceivedAt);
    }

    [Fact]
    public async Task Unanswered_it_comes_once_more_after_five_working_days_and_then_never()
    {
        await office.SuggestAsync(alex, megan);

        await office.PassAsync(TimeSpan.FromDays(60));

        Assert.Equal(
            ["An idea: learn from Megan Bowen", "Still an idea: learn from Megan"],
            alex.ReceivedAt.Select(message => message.Title)
        );
        Assert.Equal(new DateOnly(2026, 3, 10), DateOnly.FromDateTime(alex.ReceivedAt[1].At.Date));
    }

    [Fact]
    public async Task Not_now_brings_it_back_on_the_next_working_morning_and_never_again()
    {
        await office.SuggestAsync(alex, megan);

        await alex.PressesAsync("Not now");
        await office.PassAsync(TimeSpan.FromDays(60));

        Assert.Equal(2, alex.ReceivedAt.Count);
        Assert.Equal(new DateOnly(2026, 3, 4), DateOnly.FromDateTime(alex.ReceivedAt[1].At.Date));
    }

    [Fact]
    public async Task Who_thinks_of_the_same_mentor_by_themselves_asks_within_the_suggested_pair()
    {
        var suggested = await office.SuggestAsync(alex, megan);

        await alex.AsksAsync();

        Assert.Equal((suggested.Id, "Megan Bowen"), (Pair.Id, Pair.Mentor.Name));
        Assert.Equal(Walks.WhyYou, Pair.Asked.WhyYou);
    }

    [Fact]
    public async Task Who_thinks_of_the_same_mentor_and_then_of_another_leaves_the_suggestion_as_it_was()
    {
        office.Add("Lee Gu");
        var suggested = await office.SuggestAsync(alex, megan);
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Walks.Ask[..5]);
        await alex.PressesVerbAsync(InterviewCards.Back);

        await alex.PressesAsync("Continue", (InterviewCards.AnswerInput, "lee.gu@example.com"));
        await alex.AnswersAsync(Walks.Ask[5..], ("Who could teach you this?", "lee.gu@example.com"));

        Assert.Equal(2, office.Pairs.All.Count());
        Assert.Null(office.Pairs.All.Single(pair => pair.Id == suggested.Id).Ask);
        Assert.Equal("Lee Gu", office.Pairs.All.Single(pair => pair.Id != suggested.Id).Mentor.Name);
    }

    [Fact]
    public async Task The_mentor_of_a_suggestion_is_not_exchanged_for_another()
    {
        office.Add("Lee Gu");
        await office.SuggestAsync(alex, megan);
        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(WithoutMentor);

        Assert.DoesNotContain(alex.Pressable, known => (string?)known.Button["data"]!["question"] == "mentor");
        Assert.Equal(Pair.Mentor, Pair.Amend(APair.Megan with { Name = "Somebody else" }, APair.Ask()).Mentor);
    }

    [Fact]
    public async Task A_line_that_the_directory_knows_is_told_before_the_first_question()
    {
        office.Lines.Tell(alex, megan, areInOne: true);
        await office.SuggestAsync(alex, megan);

        await alex.PressesAsync("Make my ask");

        alex.Sees("You and Megan are in one reporting line");
    }

    [Fact]
    public async Task Ended_by_word_it_says_what_ending_means_here()
    {
        await office.SuggestAsync(alex, megan);
        await alex.SaysAsync("end");
        await alex.PressesVerbAsync(CareCards.End);

        alex.SeesLast("your organisers see only that it ended");
        Assert.Equal(Stage.Closed, Pair.Stage);
    }

    [Fact]
    public async Task It_is_never_sent_without_an_ask()
    {
        var pair = await office.SuggestAsync(alex, megan);

        Assert.Same(pair, pair.Invite(office.Now));
        Assert.Throws<InvalidOperationException>(() => pair.Asked);
    }

    [Fact]
    public async Task An_executive_who_cannot_be_reached_does_not_give_it_away_to_the_mentor()
    {
        alex.IsGone = true;
        await office.SuggestAsync(alex, megan);
        await office.PassAsync(TimeSpan.FromDays(20));

        Assert.Empty(megan.ReceivedAt);
        Assert.All(Pair.Prompts, prompt => Assert.Equal(Role.Executive, prompt.To));
    }
}
