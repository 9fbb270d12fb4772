using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class CorrectionTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CorrectionTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task An_accepted_proposal_becomes_a_new_dated_version_that_both_get()
    {
        await ProposesShorterAsync();
        executive.SeesLast("Megan proposes a change");
        executive.SeesLast("Once a month, 60 minutes");
        executive.SeesLast("Once a month, 30 minutes");
        var first = Pair.Charters[0];
        await executive.PressesAsync("Accept");
        executive.Sees("Agreed");
        executive.SeesLast("Version 2, agreed on");
        mentor.SeesLast("Version 2, agreed on");
        Assert.Equal(2, Pair.Charters.Length);
        Assert.Equal(first, Pair.Charters[0]);
        Assert.Equal(30, Pair.Charter!.Terms.SessionMinutes);
        Assert.Equal(first.EndsOn, Pair.Charter.EndsOn);
        Assert.Equal(new DateOnly(2026, 3, 9), Pair.Charter.AgreedOn);
    }

    [Fact]
    public async Task A_no_needs_no_reason_and_leaves_the_charter_as_it_is()
    {
        await ProposesShorterAsync();
        await executive.PressesAsync("Leave it as it is");
        executive.SeesLast("It stays as it is");
        mentor.SeesLast("Alex would rather keep it as it is");
        Assert.Single(Pair.Charters);
        Assert.Null(Pair.OpenCorrection());
    }

    [Fact]
    public async Task A_proposal_is_answered_with_another_and_that_one_is_accepted()
    {
        await ProposesShorterAsync();
        await executive.PressesAsync("Change it");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        executive.SeesLast("30");
        await executive.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, "Monthly"),
            (CharterForms.SecondInput, "45")
        );
        mentor.SeesLast("Alex proposes a change");
        mentor.SeesLast("Once a month, 45 minutes");
        await mentor.PressesAsync("Accept");
        Assert.Equal(45, Pair.Charter!.Terms.SessionMinutes);
        Assert.Equal([CorrectionState.Overtaken, CorrectionState.Accepted], Pair.Corrections.Select(one => one.State));
    }

    [Fact]
    public async Task A_second_change_goes_on_top_of_ones_own_open_proposal()
    {
        await ProposesShorterAsync();
        await mentor.SaysAsync("propose a change");
        mentor.SeesLast("Your proposal is with Alex");
        await mentor.PressesAsync("Next", (CharterForms.FirstInput, "place"));
        await mentor.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, "On the roof terrace"),
            (CharterForms.SecondInput, "Short questions only")
        );
        executive.SeesLast("On the roof terrace");
        executive.SeesLast("Once a month, 30 minutes");
        await executive.PressesAsync("Accept");
        Assert.Equal("On the roof terrace", Pair.Charter!.Terms.Place);
        Assert.Equal(30, Pair.Charter.Terms.SessionMinutes);
    }

    [Fact]
    public async Task Dropped_and_added_ground_rules_are_named()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rules"));
        var kept = string.Join(',', GroundRules.All.Where(rule => rule != "favours"));
        await executive.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, kept),
            (CharterForms.SecondInput, "Phones stay in the bag")
        );
        mentor.SeesLast("Ground rules that would go");
        mentor.SeesLast("Not a place for grievances or favours");
        mentor.SeesLast("Phones stay in the bag");
    }

    [Fact]
    public async Task A_proposal_never_asks_for_more_time_than_the_mentor_has()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        await executive.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, "EveryTwoWeeks"),
            (CharterForms.SecondInput, "90")
        );
        executive.SeesLast("more time than the mentor has");
        Assert.Empty(Pair.Corrections);
    }

    [Fact]
    public async Task Proposing_what_is_agreed_already_changes_nothing()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        await executive.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, "Monthly"),
            (CharterForms.SecondInput, "60")
        );
        executive.SeesLast("That is how it stands already.");
        Assert.Empty(Pair.Corrections);
    }

    [Fact]
    public async Task An_old_form_is_not_taken_after_the_charter_moved_on()
    {
        await Walks.AgreedAsync(executive, mentor);
        await executive.SaysAsync("propose a change");
        await executive.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        await mentor.SaysAsync("propose a change");
        await mentor.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        await mentor.PressesAsync("Propose it", (CharterForms.FirstInput, "Monthly"), (CharterForms.SecondInput, "30"));
        await executive.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, "Monthly"),
            (CharterForms.SecondInput, "45")
        );
        executive.Sees("This changed since you opened it.");
        Assert.Single(Pair.Corrections);
        Assert.Equal(30, Pair.OpenCorrection()!.Terms.SessionMinutes);
    }

    [Fact]
    public async Task Answering_twice_or_from_the_wrong_side_changes_nothing()
    {
        await ProposesShorterAsync();
        await mentor.PressesForeignAsync(executive.Remembered["Leave it as it is"]);
        Assert.NotNull(Pair.OpenCorrection());
        await executive.PressesAsync("Leave it as it is");
        await executive.PressesOldAsync("Leave it as it is");
        Assert.Single(Pair.Charters);
        Assert.Equal(1, mentor.Count("would rather keep it as it is"));
    }

    private async Task ProposesShorterAsync()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(6));
        await mentor.SaysAsync("propose a change");
        await mentor.PressesAsync("Next", (CharterForms.FirstInput, "rhythm"));
        await mentor.PressesAsync("Propose it", (CharterForms.FirstInput, "Monthly"), (CharterForms.SecondInput, "30"));
        mentor.SeesLast("Your proposal is on its way");
    }
}
