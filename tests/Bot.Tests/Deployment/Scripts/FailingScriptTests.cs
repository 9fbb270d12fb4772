namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>What an administrator is told when something stands in the way.</summary>
public sealed class FailingScriptTests : ScriptTest
{
    [Theory]
    [InlineData("az account show", "you are not signed in. Run: az login")]
    [InlineData("az group exists", "az account set")]
    [InlineData("az role assignment list", "--skip-checks")]
    [InlineData("az ad app list", "Ask for the Entra role Application Developer.")]
    [InlineData("dotnet publish", "Or take RMBot-app.zip of a release")]
    public async Task Before_anything_is_changed_it_says_what_is_missing(string failing, string help)
    {
        Answers(failing, code: 1);
        NothingIsThere();

        var run = await RunWithInputAsync("", ["--location", "westeurope", "--out", Package]);

        Assert.Equal(1, run.Code);
        Assert.Contains($"Stopped: ", run.Errors);
        Assert.Contains(help, run.Errors);
        Assert.DoesNotContain(run.Changes, change => change.StartsWith("az", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("az group create", "Ask for the role Contributor of the subscription")]
    [InlineData("az ad app create", "Ask for the Entra role Application Developer.")]
    [InlineData("az ad sp create", "Ask for the Entra role Application Developer.")]
    [InlineData("az deployment group create", "run this again: it goes on where it stopped")]
    [InlineData("az rest --method PATCH", "Ask its owner, or for the Entra role Cloud Application Administrator")]
    [InlineData("az ad app federated-credential create", "ask who looks after its app management policies")]
    [InlineData("az rest --method POST", "Check that it is the object id of a person")]
    [InlineData("az resource update", "run this again")]
    [InlineData("az webapp deploy", "Look at its deployment center")]
    [InlineData("dotnet run", "All else is in place.")]
    public async Task Where_it_stops_it_says_what_to_do_and_goes_no_further(string failing, string help)
    {
        Answers(failing, code: 1);
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Equal(1, run.Code);
        Assert.Contains(help, run.Errors);
        Assert.StartsWith(failing, run.Calls[^1]);
        Assert.DoesNotContain("RMBot runs at", run.Output);
    }

    [Fact]
    public async Task What_Entra_does_not_know_everywhere_yet_is_tried_again()
    {
        Answers("az ad sp create", code: 1);
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Equal(5, run.Calls.Count(call => call.StartsWith("az ad sp create", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Reader")]
    [InlineData("Contributor")]
    [InlineData("User Access Administrator")]
    public async Task Whose_rights_are_too_few_is_told_before_anything_is_changed(string role)
    {
        Answers("az role assignment list", role);
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Equal(1, run.Code);
        Assert.Contains("you may not deploy to /subscriptions/subscription", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Theory]
    [InlineData("Contributor\nRole Based Access Control Administrator")]
    [InlineData("Contributor\nUser Access Administrator")]
    public async Task An_owners_rights_in_two_parts_are_enough(string roles)
    {
        Answers("az role assignment list", roles);
        AllIsThere();

        var run = await RunAsync();

        Assert.Equal((0, ""), (run.Code, run.Errors));
    }

    [Fact]
    public async Task Without_the_Azure_CLI_it_says_where_to_get_it()
    {
        var run = await RunWithInputAsync("", ["--location", "westeurope"], hasAz: false);

        Assert.Equal(1, run.Code);
        Assert.StartsWith(
            "Stopped: the Azure CLI (az) is missing. Install it from https://aka.ms/azure-cli",
            run.Errors
        );
    }

    [Fact]
    public async Task A_new_resource_group_needs_a_region()
    {
        NothingIsThere();

        var run = await RunAsync();

        Assert.Contains("Pass --location", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public async Task Two_registrations_of_one_name_are_not_guessed_between()
    {
        Answers("az ad app list", "one\\tobject\ntwo\\tobject");
        AllIsThere();

        var run = await RunAsync();

        Assert.Contains("several app registrations are called 'RMBot rmbot'", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public async Task A_service_that_signs_in_by_itself_must_say_who_organises()
    {
        Answers("az ad signed-in-user show", code: 1);
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Contains("Pass --organisers", run.Errors);
        Assert.Empty(run.Changes);
    }

    [Theory]
    [InlineData("--nonsense", "--nonsense is no option")]
    [InlineData("--group", "--group needs a value")]
    public async Task An_option_that_makes_no_sense_is_named(string option, string why)
    {
        var run = await RunAsync(option);

        Assert.Equal(1, run.Code);
        Assert.Contains(why, run.Errors);
        Assert.Empty(run.Calls);
    }

    [Fact]
    public async Task A_release_that_is_not_there_is_named()
    {
        var run = await RunWithInputAsync("", ["--app", "nowhere.zip"]);

        Assert.Contains("nowhere.zip is not there", run.Errors);
        Assert.Empty(run.Calls);
    }
}
