using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>What a person learns of their own data in the chat, and what they can do about it.</summary>
public sealed class MyDataTests
{
    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public MyDataTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task Before_anything_was_said_it_is_who_one_is()
    {
        await alex.SaysAsync("My data?");
        alex.SeesLast("Alex Wilber");
        alex.SeesLast("Europe/Berlin");
        alex.SeesLast("You are in no pair");
    }

    [Fact]
    public async Task The_answers_are_counted_by_who_sees_them()
    {
        await Walks.DraftAsync(alex, megan);
        await megan.SaysAsync("my data");
        megan.SeesLast("With Alex Wilber");
        megan.SeesLast("Seen by you alone: **4**. By your partner too: **6**. Counted: **0**.");
    }

    [Fact]
    public async Task Help_and_who_sees_what_lead_there()
    {
        await alex.SaysAsync("who sees what?");
        alex.SeesLast("*my data*");
        await alex.SaysAsync("help");
        await alex.PressesAsync("My data");
        alex.SeesLast("What I hold about you");
    }

    [Fact]
    public async Task In_the_middle_of_a_talk_the_question_comes_back()
    {
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync("my data");
        alex.SeesLast("What do you want to understand?");
    }

    [Fact]
    public async Task A_copy_is_two_links_with_their_end_in_ones_own_time()
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Get a copy");
        alex.SeesLast("They work until 10:10, up to 5 times each");
    }

    [Fact]
    public async Task A_zone_set_right_counts_in_open_pairs_too()
    {
        await Walks.ActiveAsync(alex, megan);
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Correct it");
        await alex.PressesAsync("Save the time zone", (MyDataCards.ZoneField, " Asia/Tokyo "));
        Assert.Equal("Asia/Tokyo", office.Pairs.All.Single().Executive.TimeZone);
        Assert.Equal([(alex.Person.Id, "Asia/Tokyo")], office.Data.Zones);
    }

    [Theory]
    [InlineData("")]
    [InlineData("UTC")]
    [InlineData("Atlantis")]
    [InlineData("europe/berlin")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("../../etc/passwd")]
    public async Task A_zone_that_is_none_is_asked_again(string zone)
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Correct it");
        await alex.PressesAsync("Save the time zone", (MyDataCards.ZoneField, zone));
        alex.SeesLast("I don't know that zone");
        Assert.Empty(office.Data.Zones);
    }

    [Fact]
    public async Task Name_and_mail_are_asked_of_Teams_again()
    {
        office.Data.NewName = "Alex Wilber-Gu";
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Correct it");
        await alex.PressesAsync("Ask Teams again");
        alex.SeesLast("Alex Wilber-Gu");
    }

    [Fact]
    public async Task Deleting_takes_two_presses_and_says_what_goes_and_what_stays()
    {
        await Walks.ActiveAsync(alex, megan);
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Delete it");
        alex.SeesLast("What goes");
        alex.SeesLast("What stays");
        alex.SeesLast("would end now, without a reason given: 1.");
        Assert.Empty(office.Data.Erasures);

        await alex.PressesAsync("Delete it all");

        alex.SeesLast("It's being deleted");
        Assert.Single(office.Data.Erasures);
    }

    [Fact]
    public async Task Who_keeps_it_loses_nothing()
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Delete it");
        await alex.PressesAsync("Keep it");
        alex.SeesLast("Nothing was deleted");
        Assert.Empty(office.Data.Erasures);
    }

    [Fact]
    public async Task The_same_press_twice_is_one_wish()
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Delete it");
        await alex.PressesOldAsync("Delete it all");
        await alex.PressesOldAsync("Delete it all");
        Assert.Single(office.Data.Erasures.Distinct());
    }

    [Fact]
    public async Task An_old_card_deletes_nothing()
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Delete it");
        await office.PassAsync(TimeSpan.FromMinutes(61));
        await alex.PressesOldAsync("Delete it all");
        alex.SeesLast("That card is from earlier");
        Assert.Empty(office.Data.Erasures);
    }

    [Theory]
    [InlineData(MyDataCards.ErasureData, "not a number")]
    [InlineData(MyDataCards.ErasureData, "")]
    [InlineData(MyDataCards.AskedData, "")]
    [InlineData(MyDataCards.AskedData, "never")]
    public async Task A_press_that_was_made_up_deletes_nothing(string data, string value)
    {
        await alex.SaysAsync("my data");
        await alex.PressesAsync("Delete it");
        await alex.PressesAsync("Delete it all", (data, value));
        alex.SeesLast("Nothing was deleted");
        Assert.Empty(office.Data.Erasures);
    }
}
