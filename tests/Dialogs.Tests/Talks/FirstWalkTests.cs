using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class FirstWalkTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public FirstWalkTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    [Fact]
    public async Task From_an_ask_to_a_charter_both_have_confirmed()
    {
        await executive.SaysAsync("Hello!");
        executive.Sees("Hello Alex, I'm RMBot");

        await Walks.DraftAsync(executive, mentor);
        mentor.Sees(Walks.WhyYou);
        executive.Sees("Megan said yes");
        executive.Sees("Your charter with Megan, in draft");
        executive.Sees("For how long: still open");

        await executive.PressesAsync("Settle it", []);
        await executive.PressesAsync("Save", (CharterForms.FirstInput, "5"), (CharterForms.SecondInput, "90"));
        mentor.SeesLast("Alex changed the draft");
        await executive.PressesAsync("Answer Megan's wishes");
        await executive.PressesAsync("Save", (CharterForms.FirstInput, "Yes"), (CharterForms.SecondInput, "LetMeLook"));
        await executive.PressesAsync("Confirm");
        await executive.PressesAsync(
            "Confirm",
            (CharterForms.FirstInput, "Megan wants to watch a big decision from the inside")
        );
        mentor.SeesLast("Alex understood you like this");
        await mentor.PressesAsync("Yes, that's it");
        await mentor.PressesAsync("Confirm");
        await mentor.PressesAsync("Confirm");

        var pair = Assert.Single(office.Pairs.All);
        Assert.Equal(Stage.Active, pair.Stage);
        Assert.Equal(new DateOnly(2026, 8, 3), pair.Charter!.EndsOn);
        executive.Sees("Version 1, agreed on 3 March 2026");
        mentor.Sees("Your charter with Alex");
        await executive.SaysAsync("charter");
        executive.SeesLast("Your charter with Megan");
    }

    [Fact]
    public async Task What_the_mentor_keeps_private_never_reaches_the_executive()
    {
        await Walks.DraftAsync(executive, mentor, ("Is it your choice?", "FeltIHadTo"));
        mentor.Sees("Thank you for saying so; Alex never sees it.");
        await executive.SaysAsync("status");
        await executive.SaysAsync("charter");
        executive.NeverSees("I go quiet when somebody senior interrupts");
        executive.NeverSees("The weekly metrics call");
        executive.NeverSees("had to");
        executive.NeverSees("Not sure");
    }
}
