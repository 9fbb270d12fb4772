using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class CharterTests
{
    private static readonly (string, string) SameLength = ("For how long?", "6 months");
    private static readonly (string, string) EnoughTime = ("How much time do you truly have?", "2 hours");
    private static readonly (string, string) NoWishes = ("What would repay the effort?", "Nothing");

    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CharterTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task When_nothing_differs_both_just_confirm()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        mentor.SeesLast("Alex confirmed the charter");
        await ConfirmAsync(mentor);
        Assert.Equal(Stage.Active, Pair.Stage);
        executive.Sees("It ends on 3 September 2026");
        mentor.Sees("It ends on 3 September 2026");
    }

    [Fact]
    public async Task Whoever_confirms_last_sees_the_charter_once()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        await ConfirmAsync(mentor);
        mentor.Sees("You have both confirmed");
        Assert.Equal((1, 1), (executive.Count("Version 1, agreed on"), mentor.Count("Version 1, agreed on")));
    }

    [Fact]
    public async Task The_topic_can_become_another_one_in_the_draft()
    {
        await AgreeableDraftAsync();
        await ChangeAsync(mentor, "topic", "How people choose on their phones");
        executive.SeesLast("Changed: What it's about.");
        executive.SeesLast("How people choose on their phones");
    }

    [Fact]
    public async Task What_differs_is_shown_from_both_sides_and_cannot_be_confirmed()
    {
        await Walks.DraftAsync(executive, mentor);
        executive.SeesLast("6 months");
        executive.SeesLast("4 months");
        Assert.False(executive.Has("Confirm"));
        Assert.False(mentor.Has("Confirm"));
    }

    [Fact]
    public async Task The_charter_never_asks_for_more_time_than_the_mentor_has()
    {
        await Walks.DraftAsync(executive, mentor);
        await executive.PressesAsync("Settle it");
        await executive.PressesAsync("Save", (CharterForms.FirstInput, "6"), (CharterForms.SecondInput, "120"));
        Assert.Null(Pair.Draft!.Terms.MonthlyMinutes);
        Assert.Equal(1, Pair.Draft.Revision);
    }

    [Fact]
    public async Task A_change_takes_the_others_yes_back_and_tells_them()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        await ChangeAsync(mentor, "outcome", "Alex plans a launch with the team, unaided");
        executive.SeesLast("Megan changed the draft");
        executive.SeesLast("Alex plans a launch with the team, unaided");
        Assert.Null(Pair.Draft!.Executive);
        await ConfirmAsync(mentor);
        Assert.Equal(Stage.Clarifying, Pair.Stage);
        await ConfirmAsync(executive);
        Assert.Equal(Stage.Active, Pair.Stage);
    }

    [Fact]
    public async Task A_confirmation_of_an_older_draft_shows_the_newer_one_instead()
    {
        await AgreeableDraftAsync();
        await executive.PressesAsync("Confirm");
        await ChangeAsync(mentor, "outcome", "Alex plans a launch with the team, unaided");
        await executive.PressesOldAsync("Confirm");
        executive.Sees("This changed since you opened it.");
        Assert.Null(Pair.Draft!.Executive);
    }

    [Fact]
    public async Task Own_words_that_are_not_quite_it_open_the_draft_again()
    {
        await AgreeableDraftAsync();
        await executive.PressesAsync("Confirm");
        await executive.PressesAsync("Confirm", (CharterForms.FirstInput, "Megan wants a promotion"));
        await mentor.PressesAsync("Not quite");
        mentor.Sees("Say your aim again");
        await mentor.PressesAsync("Save", (CharterForms.FirstInput, "To watch how a big decision is made"));
        executive.SeesLast("To watch how a big decision is made");
        Assert.Null(Pair.Draft!.Executive);
    }

    [Fact]
    public async Task Ground_rules_are_kept_dropped_and_added()
    {
        await AgreeableDraftAsync();
        await executive.PressesAsync("Change something");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rules"));
        await executive.PressesAsync(
            "Save",
            (CharterForms.FirstInput, "rank,stop"),
            (CharterForms.SecondInput, "No phones on the table")
        );
        mentor.SeesLast("Rank stays outside");
        mentor.SeesLast("No phones on the table");
        Assert.DoesNotContain("Ask anything, hide nothing", mentor.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_what_stands_there_changes_nothing()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        await mentor.PressesAsync("Change something");
        await mentor.PressesAsync("Next", (CharterForms.FirstInput, "place"));
        await mentor.PressesAsync(
            "Save",
            (
                CharterForms.FirstInput,
                "In Teams, or over a coffee when you're in the same place; not in the bigger office"
            ),
            (CharterForms.SecondInput, "Short questions are welcome; an answer comes within two working days")
        );
        Assert.Equal(1, Pair.Draft!.Revision);
        Assert.NotNull(Pair.Draft.Executive);
    }

    [Fact]
    public async Task The_executive_answers_each_wish_and_the_mentor_sees_it()
    {
        await Walks.DraftAsync(executive, mentor, SameLength, EnoughTime);
        mentor.SeesLast("Alex still has to answer the wishes.");
        await executive.PressesAsync("Answer Megan's wishes");
        await executive.PressesAsync("Save", (CharterForms.FirstInput, "Yes"), (CharterForms.SecondInput, "No"));
        mentor.SeesLast("Being seen (meeting people, sitting in): yes");
        mentor.SeesLast("A project I'd like to be part of: no");
    }

    [Fact]
    public async Task A_forgotten_charter_is_recalled_to_whom_it_waits_for()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        await office.PassAsync(TimeSpan.FromDays(3));
        mentor.SeesLast("The charter with Alex still needs you");
        executive.NeverSees("still needs you");
    }

    [Fact]
    public async Task Either_can_end_it_and_the_charter_stays_readable()
    {
        await AgreeableDraftAsync();
        await ConfirmAsync(executive);
        await ConfirmAsync(mentor);
        await executive.SaysAsync("end");
        await executive.PressesAsync("End it");
        await mentor.SaysAsync("charter");
        mentor.SeesLast("Your charter with Alex");
        mentor.SeesLast("This pair has ended.");
    }

    private Task AgreeableDraftAsync() => Walks.DraftAsync(executive, mentor, SameLength, EnoughTime, NoWishes);

    private static async Task ConfirmAsync(Chat chat)
    {
        await chat.PressesAsync("Confirm");
        await chat.PressesAsync("Confirm");
    }

    private static async Task ChangeAsync(Chat chat, string part, string words)
    {
        await chat.PressesAsync("Change something");
        await chat.PressesAsync("Next", (CharterForms.FirstInput, part));
        await chat.PressesAsync("Save", (CharterForms.FirstInput, words));
    }
}
