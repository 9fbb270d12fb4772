namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>Taking it all away again.</summary>
public sealed class UninstallScriptTests : ScriptTest
{
    [Fact]
    public async Task It_deletes_what_it_made_once_the_name_is_typed()
    {
        AllIsThere();

        var run = await RunWithInputAsync("rmbot\n", ["--uninstall"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["az ad app delete", "az group delete"], run.Changes);
        Assert.EndsWith("Deleted.\n", run.Output);
    }

    [Theory]
    [InlineData("yes\n")]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Any_other_answer_deletes_nothing(string answer)
    {
        AllIsThere();

        var run = await RunWithInputAsync(answer, ["--uninstall"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("nothing was deleted", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public async Task It_says_first_what_goes_and_what_stays()
    {
        AllIsThere();

        var run = await RunWithInputAsync("", ["--uninstall", "--what-if"]);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("Microsoft.Web/sites\trmbot-x", run.Output);
        Assert.Contains("the app registration 'RMBot rmbot'", run.Output);
        Assert.Contains("What stays: the app in Teams admin center", run.Output);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public async Task A_resource_group_that_others_made_is_left_alone()
    {
        Answers("az group show", "None");
        AllIsThere();

        var run = await RunWithInputAsync("", ["--uninstall", "--yes"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("was not made by this script", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public async Task What_was_half_deleted_is_deleted_the_rest_of_the_way()
    {
        Answers("az group exists", "false");
        AllIsThere();

        var run = await RunWithInputAsync("", ["--uninstall", "--yes"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["az ad app delete"], run.Changes);
    }

    [Fact]
    public async Task Where_nothing_is_there_it_says_so()
    {
        NothingIsThere();

        var run = await RunWithInputAsync("", ["--uninstall", "--yes"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("nothing of RMBot was found", run.Errors);
    }
}
