using RMBot.Bot.Tests.Driver;
using RMBot.Volunteers;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Volunteers as they come to an executive through Teams and storage.</summary>
public sealed class VolunteerWalkTests : CrowdTest
{
    private const string Shown = "Volunteers for this topic";

    [Fact]
    public async Task An_executive_chooses_a_volunteer_and_the_ask_goes_to_them()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await alex.OpensPageAsync();
        await VolunteersAsync(megan);

        await ToWhomAsync(alex);
        Assert.Contains(Shown, alex.Chat.Last, StringComparison.Ordinal);
        Assert.Contains("Megan Bowen: I build assistants", alex.Chat.Last, StringComparison.Ordinal);
        await alex.PressesAsync("Continue", ("idea", megan.Mail));
        await alex.AnswersAsync(Script.Ask[5..]);
        await alex.PressesAsync("Send to Megan");

        await megan.SeesAsync(Invitation);
    }

    [Fact]
    public async Task Who_removed_the_app_is_shown_to_nobody_and_who_comes_back_is_again()
    {
        await StartAsync();
        var (alex, megan, lee) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lee Gu"));
        await alex.OpensPageAsync();
        await lee.OpensPageAsync();
        await VolunteersAsync(megan);

        await megan.RemovesAppAsync();
        await ToWhomAsync(alex);
        Assert.DoesNotContain("Megan", alex.Chat.Everything, StringComparison.Ordinal);

        await megan.OpensPageAsync();
        await ToWhomAsync(lee);
        Assert.Contains(Shown, lee.Chat.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_volunteer_twenty_are_looked_at()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        for (var n = 0; n < 30; n++)
        {
            await VolunteersAsync(Teams.Add($"Volunteer {n}"));
        }

        await ToLastQuestionBeforeAsync(alex);
        await host.LookedAsync();
        var asked = 0;
        TableService.Fault = request =>
        {
            _ = request.Table.EndsWith("People", StringComparison.Ordinal) ? Interlocked.Increment(ref asked) : 0;
            return null;
        };
        await alex.PressesAsync("Continue", ("answer", Script.Ask[3]));

        Assert.Contains(Shown, alex.Chat.Last, StringComparison.Ordinal);
        // Of each the offer and the pairs they are in; and the index, and who asks.
        Assert.InRange(asked, 1, (2 * IVolunteers.MostLookedAt) + 6);
    }

    private static async Task VolunteersAsync(TeamsPerson person)
    {
        await person.OpensPageAsync();
        await person.SaysAsync("volunteer");
        await person.PressesAsync("Offer this", ("topics", "ai,data"), ("most", "1"), ("line", "I build assistants"));
    }

    private static async Task ToLastQuestionBeforeAsync(TeamsPerson executive)
    {
        await executive.SaysAsync("start a pair");
        await executive.PressesAsync("Continue", ("idea", "ai"));
        await executive.AnswersAsync(Script.Ask[1..3]);
    }

    private static async Task ToWhomAsync(TeamsPerson executive)
    {
        await ToLastQuestionBeforeAsync(executive);
        await executive.AnswersAsync([Script.Ask[3]]);
        Assert.Contains("Who could teach you this?", executive.Chat.Last, StringComparison.Ordinal);
    }
}
