using RMBot.Charters;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

/// <summary>What people press twice, too late, or with more than fits.</summary>
public sealed class PressingTests
{
    private static readonly string TooLong = new('x', CharterForms.MostWords + 1);

    private readonly Desk desk = new();

    [Fact]
    public async Task Change_pressed_twice_asks_once()
    {
        await desk.AskedAsync();
        await desk.Executive.PressesChangeAsync("topic");
        await Desk.SaysAsync(desk.Executive, "status");
        await desk.Executive.PressesChangeAsync("topic");
        await Desk.SaysAsync(desk.Executive, "How buyers under thirty read product reviews");
        desk.Executive.SeesLast("Ready to send to Megan Bowen?");
    }

    [Fact]
    public async Task A_change_left_open_does_not_take_a_later_one_back()
    {
        await desk.AskedAsync();
        await desk.Executive.PressesChangeAsync("topic");
        await Desk.SaysAsync(desk.Executive, "status");
        await desk.Executive.PressesChangeAsync("decision");
        await Desk.SaysAsync(desk.Executive, "Whether we open a second shop in Lyon");
        await Desk.SaysAsync(desk.Executive, "continue");
        await Desk.SaysAsync(desk.Executive, "How buyers under thirty read product reviews");
        Assert.Equal("Whether we open a second shop in Lyon", desk.Pair.Asked.Decision);
    }

    [Fact]
    public async Task An_answer_changed_after_sending_is_not_shown_as_unsent()
    {
        await desk.AskedAsync();
        await desk.Executive.PressesChangeAsync("topic");
        await Desk.SaysAsync(desk.Executive, "status");
        await desk.Executive.PressesVerbAsync(PurposeCards.Send);
        await Desk.SaysAsync(desk.Executive, "How buyers under thirty read product reviews");
        desk.Executive.SeesLast("With Megan now");
        Assert.Equal(Stage.Invited, desk.Pair.Stage);
    }

    [Fact]
    public async Task A_card_of_one_pair_never_answers_for_another()
    {
        var office = new Office();
        var (alex, lee, megan) = (office.Add("Alex Wilber"), office.Add("Lee Gu"), office.Add("Megan Bowen"));
        await alex.InvitesAsync(megan);
        await lee.InvitesAsync(megan);
        await megan.PressesAsync("Accept");
        await megan.PressesAsync("Begin my side");
        await megan.PressesAsync("Accept");
        await megan.PressesAsync("Begin my side");
        megan.SeesLast("For yourself, not for Alex");

        await megan.PressesOldAsync("Continue", (InterviewCards.AnswerInput, "What only Lee should ever read about"));

        await megan.AnswersAsync(Walks.Aims);
        megan.NeverSees("only Lee");
    }

    [Fact]
    public async Task Own_words_that_are_too_long_are_no_plain_yes()
    {
        await desk.SettledAsync();
        await desk.Executive.PressesVerbAsync(CharterCards.Confirm);
        await desk.Executive.PressesVerbAsync(CharterForms.Confirmed, (CharterForms.FirstInput, TooLong));
        Assert.Null(desk.Pair.Draft!.Executive);
        desk.Executive.Sees("601 characters");
    }

    [Fact]
    public async Task A_place_that_is_too_long_does_not_become_the_usual_one()
    {
        await desk.ChangingAsync(desk.Executive, "place");
        await desk.Executive.PressesVerbAsync(CharterForms.SavePlace, (CharterForms.FirstInput, TooLong));
        Assert.Equal(1, desk.Pair.Draft!.Revision);
        desk.Executive.Sees("601 characters");
    }

    [Fact]
    public async Task Twenty_thousand_characters_in_a_card_are_not_sent_back()
    {
        await Desk.SaysAsync(desk.Executive, "start a pair");
        await desk.Executive.PressesVerbAsync(
            InterviewCards.Answer,
            (InterviewCards.AnswerInput, new string('x', 20_000))
        );
        desk.Executive.SeesLast("20,000 characters");
        Assert.InRange(desk.Executive.Last.Length, 0, 5_000);
    }
}
