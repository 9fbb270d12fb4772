using RMBot.Calendars;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class SignInTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public SignInTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
        office.Calendar.NeedsSignIn = true;
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Before_the_calendars_are_read_the_executive_hears_what_of_them_and_may_say_no()
    {
        await AskedAsync();
        executive.Sees("May I look at both calendars?");
        executive.Sees("never what with");
        executive.Sees("Not now");
        mentor.NeverSees("May I look at both calendars?");
    }

    [Fact]
    public async Task Signed_in_they_see_times_that_suit_both()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        executive.Sees("Signing in");
        await executive.SignsInAsync();
        executive.SeesLast("You are both free then");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        Assert.Equal(SeriesState.Booked, Assert.Single(Pair.Series).State);
    }

    [Fact]
    public async Task Whose_sign_in_ended_before_they_book_is_asked_for_it_again()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await executive.SignsInAsync();
        office.Calendar.Says = new Offering.SignIn();
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "tuesdays"));
        Assert.True(executive.Has("Sign in"));
    }

    [Fact]
    public async Task A_code_that_is_typed_signs_in_as_well()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await executive.SaysAsync(TestTokens.Code);
        executive.SeesLast("You are both free then");
    }

    [Fact]
    public async Task Who_signed_in_before_is_not_asked_a_second_time()
    {
        await AskedAsync();
        office.Tokens.SignedIn.Add(executive.Person.Id.Value);
        await executive.PressesAsync("Sign in");
        executive.Sees("You are both free then");
        executive.NeverSees("Signing in");
    }

    [Fact]
    public async Task Other_words_mean_no_and_usual_times_come_instead()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await executive.SaysAsync("I would rather not");
        executive.SeesLast("it works without calendars too");
        executive.SeesLast("I can't see your calendars");
        await executive.SaysAsync("What else?");
        executive.Sees("I didn't understand that");
    }

    [Fact]
    public async Task While_the_sign_in_is_open_a_command_is_answered_and_the_sign_in_still_works()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await executive.SaysAsync("charter");
        executive.SeesLast("Version 1");
        await executive.SaysAsync("who sees what");
        executive.NeverSees("Back to where we were");
        await executive.SignsInAsync();
        executive.SeesLast("You are both free then");
    }

    [Fact]
    public async Task Words_long_after_are_not_taken_for_an_answer_to_it()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await office.PassAsync(TimeSpan.FromDays(1));
        await executive.SaysAsync("Tell me about the weather");
        executive.NeverSees("it works without calendars too");
        executive.Sees("I didn't understand that");
    }

    [Fact]
    public async Task Something_begun_meanwhile_is_finished_without_a_word_about_calendars()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        office.Add("Lee Gu");
        await executive.AsksAsync(("Who could teach you this?", "lee.gu@example.com"));
        executive.SeesLast("Ready to send to Lee Gu");
        executive.NeverSees("it works without calendars too");
        await executive.SaysAsync("Tell me about the weather");
        executive.Sees("I didn't understand that");
    }

    [Fact]
    public async Task A_sign_in_over_an_open_question_comes_back_to_the_question()
    {
        await AskedAsync();
        await executive.SaysAsync("start a pair");
        await executive.PressesVerbAsync(SignInCards.SignIn);
        await executive.SignsInAsync();
        executive.Sees("You are both free then");
        executive.SeesLast("What do you want to understand?");
    }

    [Fact]
    public async Task An_answer_pressed_on_an_open_question_turns_away_from_the_sign_in()
    {
        await AskedAsync();
        await executive.SaysAsync("start a pair");
        await executive.PressesVerbAsync(SignInCards.SignIn);
        await executive.PressesVerbAsync(
            InterviewCards.Answer,
            (InterviewCards.AnswerInput, "How people decide what to buy")
        );
        executive.SeesLast("What depends on it?");
        executive.NeverSees("it works without calendars too");
    }

    [Fact]
    public async Task Without_calendars_there_are_usual_times_which_the_two_put_in_themselves()
    {
        await AskedAsync();
        await executive.PressesAsync("Without calendars");
        executive.Sees("You put them in yourselves");
        await executive.PressesAsync("Book these", (SessionCards.OfferInput, "Tuesday"));
        executive.Sees("Booked");
        executive.Sees("Put the next one into your calendars");
        Assert.Equal(SeriesState.Unbooked, Assert.Single(Pair.Series).State);
        Assert.Empty(office.Calendar.Done);
    }

    [Fact]
    public async Task Signing_out_is_one_sentence_and_the_next_time_it_is_asked_again()
    {
        await AskedAsync();
        await executive.PressesAsync("Sign in");
        await executive.SignsInAsync();
        await executive.SaysAsync("sign out");
        executive.SeesLast("I don't look into your calendars any more");
        Assert.Empty(office.Tokens.SignedIn);
        await executive.PressesVerbAsync(SessionCards.Later);
        await executive.SaysAsync("sessions");
        await executive.PressesAsync("See times");
        executive.Sees("May I look at both calendars?");
    }

    [Fact]
    public async Task The_end_of_a_sign_in_that_nobody_waits_for_is_no_news()
    {
        await Walks.AgreedAsync(executive, mentor);
        var before = executive.Everything;
        await executive.SignsInAsync();
        Assert.Equal(before, executive.Everything);
    }

    [Fact]
    public async Task A_mentor_who_presses_the_executives_button_signs_nobody_in()
    {
        await AskedAsync();
        await mentor.PressesForeignAsync(executive.Remembered["Sign in"]);
        mentor.NeverSees("Signing in");
        await mentor.SignsInAsync();
        mentor.NeverSees("You are both free then");
    }

    private async Task AskedAsync()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.PressesAsync("See times");
    }
}
