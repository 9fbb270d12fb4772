using Microsoft.AspNetCore.Http;
using RMBot.Doctor;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Deployment.Doctor;

/// <summary>The doctor finds each thing that is broken, and nothing else.</summary>
public sealed class DoctorTests(SharedAzurite storage) : DoctorTest(storage)
{
    [Fact]
    public async Task Of_an_installation_that_is_well_every_line_is_ok()
    {
        await StartAsync();

        var found = await VisitAsync();

        Assert.Equal(10, found.Count);
        Assert.All(found, finding => Assert.StartsWith("ok     ", finding.ToString()));
    }

    [Fact]
    public async Task An_address_where_nobody_is_is_all_it_says()
    {
        var found = await VisitAtAsync(new Uri("http://localhost:1"));

        Assert.Equal(
            "FAILS  http://localhost:1/ answers: nothing listens there\n"
                + "       Compare the address with what the deploy script printed; if it is right, start the site in the portal.",
            Assert.Single(found).ToString()
        );
    }

    [Fact]
    public async Task Storage_that_fails_is_found()
    {
        await StartAsync(
            (
                "Storage__ConnectionString",
                "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://localhost:1/a;QueueEndpoint=http://localhost:1/a;"
            )
        );

        var broken = Only(await VisitAsync(isStorageWell: false));

        Assert.Equal("tables and queue answer", broken.What);
        Assert.Equal("storage is not ready", broken.Trouble);
        Assert.Contains("Storage Table and Queue Data Contributor", broken.Fix);
    }

    [Fact]
    public async Task A_dashboard_that_was_not_built_is_found()
    {
        await StartAsync(("Dashboard__Folder", "/nowhere"));

        var broken = Only(await VisitAsync());

        Assert.Equal(("the dashboard is there", "HTTP 503"), (broken.What, broken.Trouble));
        Assert.Contains("RMBot-app.zip", broken.Fix);
    }

    [Fact]
    public async Task A_wrong_clock_is_found()
    {
        await StartAsync();

        await VisitAsync();
        var broken = Only(await VisitAtAsync(Address, new Late(TimeSpan.FromMinutes(7))));

        Assert.Equal("its clock and this one agree", broken.What);
        Assert.StartsWith("they differ by ", broken.Trouble);
    }

    [Fact]
    public async Task A_tenant_that_Entra_does_not_know_is_found()
    {
        await StartAsync(("Dashboard__Authority", "https://localhost:1"));

        var found = await VisitAsync();

        Assert.Equal("Entra knows the tenant", Only(found).What);
    }

    [Fact]
    public async Task A_registration_that_was_not_named_is_found()
    {
        await StartAsync(("Dashboard__ClientId", "the app"));

        var broken = Only(await VisitAsync());

        Assert.Equal("it knows where people sign in", broken.What);
        Assert.StartsWith("Set Dashboard__ClientId", broken.Fix);
    }

    [Fact]
    public async Task A_process_in_development_is_found_open_to_everybody()
    {
        await StartAsync(
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("MicrosoftAppId", ""),
            ("MicrosoftAppType", ""),
            ("Organisers", "the first organiser")
        );

        var broken = (await VisitAsync()).Where(finding => !finding.IsWell).ToList();

        Assert.Contains(broken, finding => finding.What == "messages of strangers are refused");
        Assert.Contains(broken, finding => finding.What == "the dashboard's API is closed to strangers");
    }

    [Fact]
    public async Task Headers_that_a_proxy_takes_away_are_found()
    {
        await StartAsync();
        var (proxy, address) = await OtherServer.StartAsync(PassOnAsync);
        await using var _ = proxy;

        await VisitAsync();
        var broken = Only(await VisitAtAsync(address));

        Assert.Equal("Teams may show it, and nobody else", broken.What);
    }

    [Fact]
    public async Task Something_that_is_not_the_coach_is_found_not_to_be()
    {
        var (other, address) = await OtherServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await using var _ = other;

        var broken = (await VisitAtAsync(address)).Where(finding => !finding.IsWell).ToList();

        Assert.Contains(broken, finding => finding.Fix!.StartsWith("This is not RMBot", StringComparison.Ordinal));
        Assert.All(broken, finding => Assert.NotEmpty(finding.Fix!));
    }

    /// <summary>All but one header.</summary>
    private async Task PassOnAsync(HttpContext context)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(Address, context.Request.Path)
        );
        if (HttpMethods.IsPost(context.Request.Method))
        {
            request.Content = new StreamContent(context.Request.Body)
            {
                Headers = { { "Content-Type", context.Request.ContentType } },
            };
        }

        using var answer = await http.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        await context.Response.WriteAsync(await answer.Content.ReadAsStringAsync(context.RequestAborted));
    }

    private sealed class Late(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - by;
    }
}
