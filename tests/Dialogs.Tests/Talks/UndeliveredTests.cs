using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class UndeliveredTests
{
    private readonly Office office = new();

    [Fact]
    public async Task The_executive_is_told_when_the_invitation_did_not_arrive_and_can_send_it_again()
    {
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen");
        await executive.AsksAsync();
        mentor.IsGone = true;
        await executive.PressesAsync("Send to Megan");
        Assert.Empty(mentor.Everything);
        executive.SeesLast("I can't reach Megan");

        mentor.IsGone = false;
        await executive.PressesAsync("Try again");
        mentor.SeesLast("Alex Wilber would like to learn from you");
        await executive.SaysAsync("status");
        executive.SeesLast("With Megan now");
    }

    [Fact]
    public async Task When_neither_can_be_reached_nobody_is_told_for_ever()
    {
        var executive = office.Add("Alex Wilber");
        var mentor = office.Add("Megan Bowen");
        await executive.AsksAsync();
        (executive.IsGone, mentor.IsGone) = (true, true);
        await executive.PressesAsync("Send to Megan");
        await office.PassAsync(TimeSpan.FromDays(5));
        Assert.Null(RMBot.Pairs.Outbox.NextLook(Assert.Single(office.Pairs.All)));
    }
}
