using System.Net;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Programme;

/// <summary>The dashboard's public files.</summary>
public sealed class PagesTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "dashboard");

    [Fact]
    public async Task Whoever_opens_it_is_told_where_to_sign_in_and_nothing_else()
    {
        await StartInProductionAsync();

        var config = await AsksAsync(null, "/dashboard/config.json");

        Assert.Equal(
            $$"""{"clientId":"{{App}}","tenantId":"{{TeamsService.Tenant}}","authority":"{{Issuer.Address}}{{TeamsService.Tenant}}","development":false}""",
            config.Text
        );
    }

    [Fact]
    public async Task Where_the_bot_is_a_managed_identity_people_sign_in_through_a_registration()
    {
        const string registration = "00000000-0000-0000-0000-000000000009";
        await StartInProductionAsync(new KeyValuePair<string, string?>("Dashboard:ClientId", registration));

        var config = await AsksAsync(null, "/dashboard/config.json");

        Assert.StartsWith($$"""{"clientId":"{{registration}}",""", config.Text);
    }

    [Fact]
    public async Task Only_Microsofts_apps_may_frame_it_and_only_its_own_scripts_run()
    {
        await StartInProductionAsync();

        var policy = (await AsksAsync(null, "/dashboard")).Headers["Content-Security-Policy"].Split("; ");

        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains($"connect-src 'self' {Issuer.Address.AbsoluteUri.TrimEnd('/')}", policy);
        var frames = policy.Single(part => part.StartsWith("frame-ancestors", StringComparison.Ordinal));
        Assert.Contains(
            " https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft ",
            frames
        );
        Assert.DoesNotContain(" * ", frames + " ");
    }

    [Fact]
    public async Task When_it_was_not_built_its_address_says_so()
    {
        await StartInProductionAsync(
            new KeyValuePair<string, string?>("Dashboard:Folder", Path.Combine(AppContext.BaseDirectory, "nowhere"))
        );

        var answer = await AsksAsync(null, "/dashboard/pairs");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.StartsWith("The dashboard is not part of this build", answer.Text);
    }

    [Fact]
    public async Task When_it_was_built_every_page_has_an_address_of_its_own()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "index.html")), "The dashboard is not part of this build.");
        await StartInProductionAsync();

        var start = await AsksAsync(null, "/dashboard");
        var page = await AsksAsync(null, "/dashboard/pairs");
        var asset = Path.GetFileName(Directory.EnumerateFiles(Path.Combine(Folder, "assets"), "*.js").First());
        var script = await AsksAsync(null, $"/dashboard/assets/{asset}");
        var signIn = await AsksAsync(null, "/dashboard/auth-end.html");
        var missing = await AsksAsync(null, "/dashboard/assets/none.js");

        Assert.Equal((HttpStatusCode.OK, "no-cache"), (start.Status, start.Headers["Cache-Control"]));
        Assert.Equal(start.Text, page.Text);
        Assert.Equal((HttpStatusCode.OK, "no-cache"), (signIn.Status, signIn.Headers["Cache-Control"]));
        Assert.Equal("public, max-age=31536000, immutable", script.Headers["Cache-Control"]);
        Assert.Equal("nosniff", script.Headers["X-Content-Type-Options"]);
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
    }

    [Fact]
    public async Task Its_pages_are_compressed_on_their_way_and_answers_about_people_are_not()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "index.html")), "The dashboard is not part of this build.");
        await StartInProductionAsync();

        Assert.Equal(["gzip"], await EncodingOfAsync("/dashboard"));
        Assert.Equal(["gzip"], await EncodingOfAsync($"/dashboard/assets/{AScript()}"));
        Assert.Empty(await EncodingOfAsync("/api/programme"));
    }

    private async Task<ICollection<string>> EncodingOfAsync(string path)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Teams.Bot, path));
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await http.SendAsync(request, Ct);
        return answer.Content.Headers.ContentEncoding;
    }

    private static string AScript() =>
        Path.GetFileName(Directory.EnumerateFiles(Path.Combine(Folder, "assets"), "index-*.js").First());
}
