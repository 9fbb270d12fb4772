using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class FilesAndInstallTests(Chromium chromium, AnsweringBot bot)
{
    [Theory]
    [InlineData("pairs", "pairs.csv", Answers.PairList.Csv)]
    [InlineData("insights", "insights.csv", Answers.Outcomes.Csv)]
    public async Task A_list_can_be_had_as_a_file(string page, string file, string content)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/{page}");

        Assert.Equal((file, content), await visitor.Downloads());
        await visitor.Hears($"{file} was downloaded.");
    }

    [Fact]
    public async Task People_whom_the_coach_does_not_know_get_it_installed_while_one_looks_on()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        bot.Programmes.Installing.Allowed = true;
        await visitor.Page.Clock.InstallAsync();
        await visitor.Visits($"{Programmes.Many}/import/waiting");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Install the coach for them" }).ClickAsync();
        await visitor.Sees("Installing: 0 of 10 people");
        await visitor.Page.Clock.FastForwardAsync("00:03");
        await visitor.Sees("Installing: 4 of 10 people");
        Assert.Empty(await visitor.Judges());
        await visitor.Page.Clock.FastForwardAsync("00:03");
        await visitor.Sees("Installing: 8 of 10 people");
        await visitor.Page.Clock.FastForwardAsync("00:03");

        await visitor.Sees("Installed for 7 people; 2 had it already.");
        await visitor.Sees("It did not work for 1 person:");
        await visitor.Sees("nobody@example.com: Entra does not know them.");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Where_the_coach_may_not_install_itself_it_says_who_can()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);

        await visitor.Visits($"{Programmes.Many}/import/waiting");

        await visitor.Sees("add RMBot to the app setup policy of these people");
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Install the coach for them" }))
            .ToHaveCountAsync(0);
    }
}
