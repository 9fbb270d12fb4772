using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class FirstWalkTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task An_executive_and_a_mentor_get_from_hello_to_a_charter_both_confirmed()
    {
        office.LogsEverything = true;
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        var walk = new Walk(executive, mentor);

        await walk.Asks();
        await Picture(executive, "Ready to send to Alex Wilber?", "ask");
        // Half a second on a quiet machine; what nobody pushed would come a quarter of a minute later.
        await walk.Sends(within: TimeSpan.FromSeconds(10));
        await Picture(mentor, "Patti Fernandez would like to learn from you", "invitation");
        await walk.AsksFirst();
        await walk.TellsTheirSide();
        await Picture(mentor, "Your side, before you share it", "aims");
        await walk.SharesTheirSide();
        await Picture(executive, "Your charter with Alex, in draft", "draft");
        await walk.Settles();
        await walk.BothConfirm();
        await Picture(executive, "Version 1, agreed on", "charter-executive");
        await Picture(mentor, "Version 1, agreed on", "charter-mentor");

        await executive.Says("charter");
        await executive.SeesTimes(2, "Version 1, agreed on");
        Assert.Equal(0, await executive.CountsMessagesWith(Walk.OnlyTheMentors));
        Assert.Equal(0, await executive.CountsMessagesWith("Might it become mentoring later?"));
        var (stage, documents) = await new KeptRows(await office.Environment).OnlyPair();
        Assert.Equal("Active", stage);
        Assert.Equal(Walk.WhyYou, documents["answer|ask|1|executive"]["WhyYou"]!.GetValue<string>());
        Assert.Equal(1, documents["charter|0001"]["Version"]!.GetValue<int>());
        Assert.DoesNotContain(Walk.OnlyTheMentors, documents["charter|0001"].ToJsonString(), StringComparison.Ordinal);
        await FetchesTheirCopy(executive);
        await office.LogTellsNothing();
    }

    /// <summary>By the link in their chat, which is a secret.</summary>
    private async Task FetchesTheirCopy(TeamsClient who)
    {
        await who.Says("my data");
        await who.Presses("Get a copy", on: "What I hold about you");
        await who.Sees("Your copy is ready");
        using var http = new HttpClient();
        var ct = TestContext.Current.CancellationToken;
        var copy = await http.GetStringAsync(await office.Heard.LinkTo(".html", ct), ct);
        Assert.Contains(Walk.WhyYou[..20], copy, StringComparison.Ordinal);
    }

    private Task Picture(TeamsClient client, string card, string name) =>
        client.ScreenshotOfCard(card, Path.Combine(office.Folder, $"{name}.png"));
}
