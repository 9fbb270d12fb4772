using RMBot.Interviews;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class InterviewTests
{
    private const string Topic = "What do you want to understand?";
    private const string Decision = "What depends on it?";

    private readonly Office office = new();
    private readonly Chat executive;

    public InterviewTests()
    {
        executive = office.Add("Alex Wilber");
        office.Add("Megan Bowen");
    }

    [Fact]
    public async Task Typed_words_answer_as_well_as_the_card()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync("How people in their first job decide what to buy online");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task Back_asks_the_question_before_with_the_answer_in_the_box()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("back");
        executive.SeesLast(Topic);
        executive.SeesLast("How people in their first job");
    }

    [Fact]
    public async Task Back_at_the_first_question_says_so_and_keeps_the_place()
    {
        await executive.SaysAsync("start a pair");
        await executive.SaysAsync("back");
        executive.SeesLast("there is nothing before it");
        await executive.SaysAsync("How people in their first job decide what to buy online");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task Not_now_keeps_the_place_and_promises_the_next_working_morning()
    {
        await StartAndAnswerOneAsync();
        await executive.PressesAsync("Not now");
        executive.SeesLast("I've kept everything up to question 2 of 14");
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero), office.RemindAt);
    }

    [Fact]
    public async Task The_reminder_asks_the_open_question_again()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("not now");
        await office.RemindAsync(executive);
        executive.Sees("You asked me to come back to this.");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task After_two_weeks_away_continue_asks_where_they_stopped()
    {
        await StartAndAnswerOneAsync();
        await office.PassAsync(TimeSpan.FromDays(14));
        await executive.SaysAsync("continue");
        executive.SeesLast(Decision);
    }

    [Theory]
    [InlineData("what's the difference?", "Sponsoring")]
    [InlineData("What’s the difference", "Sponsoring")]
    [InlineData("who sees what?", "You alone")]
    [InlineData("EXAMPLE", "just a student")]
    public async Task A_question_in_between_is_answered_and_the_interview_goes_on(string question, string answer)
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync(question);
        executive.Sees(answer);
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task Hello_in_the_middle_comes_back_to_the_question()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("hi");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task Help_in_the_middle_names_the_words_that_work_there()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("help");
        executive.SeesLast("start over");
    }

    [Fact]
    public async Task Start_over_asks_first_and_then_begins_anew()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("start over");
        executive.SeesLast("Start over?");
        await executive.PressesAsync("Start over");
        executive.SeesLast(Topic);
        Assert.DoesNotContain("decide what to buy online", executive.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_starts_over_is_not_told_that_nothing_has_changed()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("start over");
        await executive.PressesAsync("Start over");
        executive.NeverSees("nothing has changed");
    }

    [Fact]
    public async Task Keep_going_keeps_what_was_told()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("start over");
        await executive.PressesAsync("Keep going");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task Starting_twice_comes_back_to_the_open_ask()
    {
        await StartAndAnswerOneAsync();
        await executive.SaysAsync("start a pair");
        executive.SeesLast(Decision);
    }

    [Fact]
    public async Task An_earlier_answer_is_changed_from_the_summary_and_only_that_one()
    {
        await executive.AsksAsync();
        await executive.PressesChangeAsync("topic");
        executive.SeesLast(Topic);
        await executive.SaysAsync("How buyers under thirty read product reviews");
        executive.SeesLast("Ready to send to Megan Bowen?");
        executive.SeesLast("How buyers under thirty read product reviews");
        executive.SeesLast(Walks.WhyYou);
    }

    [Fact]
    public async Task A_dropped_ask_is_heard_of_by_nobody()
    {
        await executive.AsksAsync();
        await executive.PressesAsync("Drop this ask");
        executive.SeesLast("Nobody heard about it");
        Assert.Empty(Assert.Single(office.Pairs.All).Prompts);
    }

    private async Task StartAndAnswerOneAsync()
    {
        await executive.SaysAsync("start a pair");
        await executive.PressesAsync(
            "Continue",
            (InterviewCards.AnswerInput, "How people in their first job decide what to buy online")
        );
        executive.SeesLast(Decision);
    }
}
