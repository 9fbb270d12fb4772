using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>What an administrator gets from one command.</summary>
public sealed class InstallScriptTests : ScriptTest
{
    [Fact]
    public async Task The_first_time_it_makes_everything_once()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            [
                "az group create",
                "az ad app create",
                "az ad sp create",
                "az deployment group create",
                "az rest --method PATCH",
                "az rest --method PATCH",
                "az ad app federated-credential create",
                "az rest --method POST",
                "az resource update",
                "az resource update",
                "az webapp deploy",
                "dotnet run",
            ],
            run.Changes
        );
    }

    [Fact]
    public async Task Run_again_it_makes_nothing_anew()
    {
        AllIsThere();

        var run = await RunAsync();

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            [
                "az deployment group create",
                "az rest --method PATCH",
                "az rest --method PATCH",
                "az ad app federated-credential update",
                "az resource update",
                "az resource update",
                "az webapp deploy",
                "dotnet run",
            ],
            run.Changes
        );
    }

    [Fact]
    public async Task What_was_said_before_need_not_be_said_again()
    {
        AllIsThere();

        var run = await RunAsync("--monthly-budget", "90");

        Assert.Equal("before@example.com", run.File("last.json")["alertEmail"]!["value"]!.ToString());
        Assert.EndsWith(
            $"--parameters appId={AppId} monthlyBudget=90 organisers={Me}",
            run.Call("az deployment group create").Split(" --query")[0]
        );
    }

    [Fact]
    public async Task Trying_it_out_changes_nothing_the_first_time()
    {
        NothingIsThere();

        var run = await RunAsync("--what-if", "--location", "westeurope");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Empty(run.Changes);
        Assert.Contains("Would make the resource group rmbot in westeurope.", run.Output);
        Assert.Contains("Nothing was changed.", run.Output);
    }

    [Fact]
    public async Task Trying_it_out_later_shows_what_Azure_would_change()
    {
        AllIsThere();

        var run = await RunAsync("--what-if", "--alert-email", "operator@example.com");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Empty(run.Changes);
        Assert.Contains("alertEmail=operator@example.com", run.Call("az deployment group what-if"));
    }

    [Fact]
    public async Task It_ends_with_the_package_and_one_link_to_consent()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        Assert.Contains(Package, run.Output);
        Assert.Equal(
            $"https://login.microsoftonline.com/{Tenant}/adminconsent?client_id={AppId}&redirect_uri=https%3A%2F%2F{Host}%2Fhealthz",
            Assert.Single(Regex.Matches(run.Output, @"https://login\S+")).Value
        );
        Assert.EndsWith(
            $"manifest -- --bot-id {BotId} --sign-in-id {AppId} --host {Host} --version 1.0.0 --out {Package}",
            run.Call("dotnet run")
        );
    }

    [Fact]
    public async Task The_registration_fits_the_site_and_the_bot()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        var registration = run.File("registration.json");
        Assert.Equal(
            [$"api://{Host}/botid-{BotId}", $"api://botid-{BotId}"],
            registration["identifierUris"]!.AsArray().Select(uri => uri!.ToString())
        );
        Assert.Equal(
            [$"https://{Host}/dashboard/", $"https://{Host}/dashboard/auth-end"],
            registration["spa"]!["redirectUris"]!.AsArray().Select(uri => uri!.ToString())
        );
        Assert.Equal("Programme.Organise", registration["appRoles"]![0]!["value"]!.ToString());
        Assert.DoesNotContain("{", string.Concat(run.Files.SelectMany(Placeholders)));
    }

    [Fact]
    public async Task It_trusts_the_Bot_Services_token_store_instead_of_keeping_a_secret()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        var trust = run.File("federation.json");
        var encoded = Convert
            .ToBase64String(Guid.Parse(Tenant).ToByteArray())
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');
        Assert.Equal($"/eid1/c/pub/t/{encoded}/a/9ExAW52n_ky4ZiS_jhpJIQ/rmbot-graph", trust["subject"]!.ToString());
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/v2.0", trust["issuer"]!.ToString());
        Assert.DoesNotContain(run.Calls, call => call.Contains("credential reset", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_runs_the_first_programme_may_open_the_dashboard()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope", "--organisers", "one,two");

        var roles = run.Files.Where(file => file.StartsWith("role.json", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, roles.Count);
        var last = run.File("role.json");
        Assert.Equal(
            ("two", "principal", run.File("registration.json")["appRoles"]![0]!["id"]!.ToString()),
            (last["principalId"]!.ToString(), last["resourceId"]!.ToString(), last["appRoleId"]!.ToString())
        );
    }

    [Fact]
    public async Task Teams_may_sign_people_in_to_the_scope_that_the_registration_has()
    {
        NothingIsThere();

        var run = await RunAsync("--location", "westeurope");

        var (described, teams) = (run.File("registration.json")["api"]!, run.File("teams.json")["api"]!);
        Assert.True(JsonNode.DeepEquals(described["oauth2PermissionScopes"], teams["oauth2PermissionScopes"]));
        Assert.Equal(
            ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"],
            teams["preAuthorizedApplications"]!.AsArray().Select(client => client!["appId"]!.ToString())
        );
        Assert.All(
            teams["preAuthorizedApplications"]!.AsArray(),
            client =>
                Assert.Equal(
                    described["oauth2PermissionScopes"]![0]!["id"]!.ToString(),
                    client!["delegatedPermissionIds"]![0]!.ToString()
                )
        );
    }

    [Fact]
    public async Task Without_a_release_it_builds_the_process_with_Microsofts_packages()
    {
        NothingIsThere();

        var run = await RunWithInputAsync("", ["--location", "westeurope", "--out", Package]);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("-c Release -p:OfflineSdk=false", run.Call("dotnet publish"));
        Assert.StartsWith("dotnet publish", run.Changes[0]);
        Assert.Contains("app.zip --type zip", run.Call("az webapp deploy"));
    }

    private static IEnumerable<string> Placeholders(string file) =>
        Regex.Matches(file, @"\{[a-zA-Z]+\}").Select(found => found.Value);
}
