using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The real process, as an admin starts it.</summary>
public sealed partial class StartTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private readonly StorageWithItsOwnTime storage = storage;

    [Fact]
    public async Task In_production_it_says_in_one_sentence_each_what_it_needs_and_ends()
    {
        var (code, output) = await EndedAsync([]);

        Assert.Equal(1, code);
        Assert.Collection(
            output,
            line => Assert.StartsWith("Set MicrosoftAppId to", line),
            line => Assert.StartsWith("Set MicrosoftAppTenantId to", line),
            line => Assert.StartsWith("Set MicrosoftAppType to", line),
            line => Assert.StartsWith("Set Storage__AccountName to", line)
        );
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppType")]
    [InlineData("Storage__ConnectionString", "Storage__AccountName")]
    public async Task Of_what_it_needs_it_names_what_is_missing(string setting, string? named = null)
    {
        var complete = Complete();
        complete.Remove(setting);

        var (code, output) = await EndedAsync(complete);

        Assert.Equal(1, code);
        Assert.StartsWith($"Set {named ?? setting} to", Assert.Single(output));
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_is_said_to_be_that()
    {
        var complete = Complete();
        complete["Storage__ConnectionString"] = "secret";

        var (code, output) = await EndedAsync(complete);

        Assert.Equal(1, code);
        Assert.Contains("cannot be read", Assert.Single(output));
        Assert.DoesNotContain("secret", Assert.Single(output));
    }

    [Theory]
    [InlineData("http://graph.example/v1.0")]
    [InlineData("graph")]
    public async Task An_address_of_Graph_that_keeps_no_secret_is_refused(string address)
    {
        var complete = Complete();
        complete["Calendar__Connection"] = "graph";
        complete["Calendar__GraphAddress"] = address;

        var (code, output) = await EndedAsync(complete);

        Assert.Equal(1, code);
        Assert.StartsWith("Set Calendar__GraphAddress to", Assert.Single(output));
    }

    [Theory]
    [InlineData("MicrosoftAppId", " ")]
    [InlineData("MicrosoftAppType", "MultiTenant")]
    [InlineData("ServiceHosts", "https://smba.trafficmanager.net/teams/")]
    [InlineData("Delivery__ClaimFor", "00:00:15")]
    [InlineData("Delivery__AtOnce", "0")]
    [InlineData("Delivery__PerSecond", "-1")]
    [InlineData("Privacy__KeepWordsMonths", "121")]
    [InlineData("Privacy__ForgetAfterUninstallDays", "0")]
    [InlineData("Privacy__Address", "http://coach.example.com")]
    public async Task A_setting_that_cannot_work_is_refused(string setting, string value)
    {
        var complete = Complete();
        complete[setting] = value;

        var (code, output) = await EndedAsync(complete);

        Assert.Equal(1, code);
        Assert.StartsWith($"Set {setting} to", Assert.Single(output));
    }

    [Fact]
    public async Task With_everything_it_starts_and_lets_nobody_in_without_a_token()
    {
        using var process = Start(Complete());
        try
        {
            var address = await AddressAsync(process);
            using var http = new HttpClient();
            using var body = new StringContent(
                """{"type":"message","text":"hello"}""",
                System.Text.Encoding.UTF8,
                "application/json"
            );

            using var health = await http.GetAsync(new Uri(address, "/healthz"), Ct);
            using var refused = await http.PostAsync(new Uri(address, "/api/messages"), body, Ct);

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (health.StatusCode, refused.StatusCode));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(Ct);
        }
    }

    private Dictionary<string, string?> Complete() =>
        new()
        {
            ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001",
            ["MicrosoftAppTenantId"] = TeamsService.Tenant,
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["Storage__ConnectionString"] = storage.Azurite.ConnectionString,
            ["Storage__TablePrefix"] = "start",
        };

    private static async Task<(int Code, string[] Output)> EndedAsync(Dictionary<string, string?> settings)
    {
        using var process = Start(settings);
        var output = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(Ct),
            process.StandardError.ReadToEndAsync(Ct)
        );
        await process.WaitForExitAsync(Ct);
        return (
            process.ExitCode,
            string.Concat(output).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private static Process Start(Dictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RMBot.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(Ct) is { } line)
        {
            if (Listening().Match(line) is { Success: true } listening)
            {
                return new Uri(listening.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"It ended: {await process.StandardError.ReadToEndAsync(Ct)}");
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
