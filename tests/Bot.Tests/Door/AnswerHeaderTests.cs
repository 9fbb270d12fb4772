using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;
using RMBot.MyData;
using RMBot.Pages;

namespace RMBot.Bot.Tests.Doors;

/// <summary>What every answer tells the browser that may show it.</summary>
public sealed class AnswerHeaderTests(StorageWithItsOwnTime storage) : DashboardTest(storage), IAsyncLifetime
{
    private const string NoFrame = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>Microsoft's list for tabs (platform documentation, "Prerequisites" of tabs), and the page itself.</summary>
    private const string Frames =
        "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft "
        + "https://*.microsoft365.com https://*.office.com https://outlook.office365.com";

    private readonly string folder = Directory.CreateTempSubdirectory("dashboard").FullName;

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_address_of_the_process_tells_it_whoever_asks()
    {
        var host = await StartWithPagesAsync();
        var doors = Doors(host).ToList();
        Assert.True(doors.Count > 30, $"Only {doors.Count} doors were found.");

        foreach (var (method, path) in doors)
        {
            foreach (var token in new[] { null, Token(Lynne).Bearer(Clock) })
            {
                await LooksAsync(method, path, token);
            }
        }
    }

    [Fact]
    public async Task So_does_what_is_there_as_a_file_or_not_at_all()
    {
        await StartWithPagesAsync();

        Assert.Equal(404, await LooksAsync("GET", "/"));
        Assert.Equal(404, await LooksAsync("GET", "/nowhere"));
        Assert.Equal(404, await LooksAsync("GET", "/api/programme/nowhere/at/all"));
        Assert.Equal(404, await LooksAsync("GET", "/dashboard/assets/nowhere.js"));
        Assert.Equal(200, await LooksAsync("GET", "/dashboard/assets/a.js"));
        Assert.Equal(200, await LooksAsync("GET", "/dashboard/mark.svg"));
        Assert.Equal(405, await LooksAsync("DELETE", "/healthz"));
        Assert.Equal(405, await LooksAsync("GET", "/api/messages"));
        Assert.Equal(405, await LooksAsync("POST", "/privacy"));
        Assert.Equal(401, await LooksAsync("GET", "/api/programme"));
        Assert.Equal(400, await LooksAsync("POST", "/api/messages"));
    }

    [Fact]
    public async Task So_does_a_failure()
    {
        var host = await StartWithPagesAsync();

        host.Outgoing.StorageIsDown = true;
        var copy = await LooksAsync("GET", $"/mydata/{new string('0', 64)}.json");
        var ready = await LooksAsync("GET", "/readyz");
        host.Outgoing.StorageIsDown = false;

        Assert.Equal((500, 503), (copy, ready));
    }

    [Fact]
    public async Task What_is_no_request_learns_nothing_of_the_server()
    {
        var host = await StartWithPagesAsync();
        string[] noRequests =
        [
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: coach\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: coach\r\nContent-Length: x\r\n\r\n",
            "hello\r\n\r\n",
        ];

        foreach (var sent in noRequests)
        {
            await using var wire = await Wire.OpenAsync(host.Address, Ct);
            await wire.SendsAsync(sent, Ct);
            var answer = await wire.ReadAsync(Ct);

            Assert.StartsWith("HTTP/1.1 ", answer);
            Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Kestrel", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task On_a_developers_machine_nobody_is_told_to_come_back_over_https()
    {
        await StartAsync(settings: new KeyValuePair<string, string?>("Door:BehindProxy", "true"));

        using var answer = await AsksAsync("GET", "/healthz", null);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    private Task<CoachHost> StartWithPagesAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "index.html"), "<!doctype html>");
        File.WriteAllText(Path.Combine(folder, "mark.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(folder, "assets", "a.js"), "0");
        return StartInProductionAsync(
            new KeyValuePair<string, string?>("Dashboard:Folder", folder),
            new KeyValuePair<string, string?>("Door:BehindProxy", "true")
        );
    }

    /// <summary>Fails with what is missing; says which status it was.</summary>
    private async Task<int> LooksAsync(string method, string path, string? token = null)
    {
        using var answer = await AsksAsync(method, path, token);
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .ToDictionary(
                header => header.Key,
                header => string.Join(", ", header.Value),
                StringComparer.OrdinalIgnoreCase
            );
        string Of(string name) => headers.GetValueOrDefault(name, "none");
        var policy = Of("Content-Security-Policy");
        var frames = policy.Split("; ").Single(part => part.StartsWith("frame-ancestors", StringComparison.Ordinal));
        var isDashboard = path.StartsWith("/dashboard", StringComparison.Ordinal);
        var asked = $"{method} {path} {(int)answer.StatusCode}";

        Assert.Equal(
            (asked, "nosniff", "no-referrer", "max-age=31536000", "none", "none"),
            (
                asked,
                Of("X-Content-Type-Options"),
                Of("Referrer-Policy"),
                Of("Strict-Transport-Security"),
                Of("Server"),
                Of("X-Powered-By")
            )
        );
        Assert.Equal((asked, PolicyOf(path, answer.StatusCode)), (asked, isDashboard ? frames : policy));
        Assert.DoesNotContain("unsafe-eval", policy);
        Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy);
        Assert.Equal((asked, CacheOf(path, answer.StatusCode)), (asked, Of("Cache-Control")));
        return (int)answer.StatusCode;
    }

    private static string PolicyOf(string path, HttpStatusCode status) =>
        path.StartsWith("/dashboard", StringComparison.Ordinal) ? Frames
        : IsPage(path) && status == HttpStatusCode.OK ? PageHtml.Policy
        : path.StartsWith("/mydata/", StringComparison.Ordinal) && status != HttpStatusCode.InternalServerError
            ? $"{CopyPage.Policy}; {NoFrame}"
        : $"default-src 'none'; {NoFrame}";

    /// <summary>Only what knows nothing of anybody is kept by a browser.</summary>
    private static string CacheOf(string path, HttpStatusCode status) =>
        status == HttpStatusCode.InternalServerError ? "no-store, no-cache"
        : status != HttpStatusCode.OK ? "no-store"
        : IsPage(path) ? "public, max-age=3600"
        : path.StartsWith("/dashboard/assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable"
        : path.StartsWith("/dashboard", StringComparison.Ordinal) ? "no-cache"
        : "no-store";

    private static bool IsPage(string path) => path is "/about" or "/privacy" or "/terms";

    private async Task<HttpResponseMessage> AsksAsync(string method, string path, string? token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Teams.Bot, path));
        request.Headers.Host = "coach.example";
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        request.Headers.Authorization = token is null ? null : AuthenticationHeaderValue.Parse(token);
        request.Content = method is "POST" or "PUT" ? new StringContent("[]", Encoding.UTF8, "application/json") : null;
        return await Teams.Http.SendAsync(request, Ct);
    }

    private static IEnumerable<(string Method, string Path)> Doors(CoachHost host) =>
        host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method =>
                    (method, PathOf(endpoint.RoutePattern.RawText!))
                )
            )
            .Distinct();

    private static string PathOf(string pattern) =>
        "/"
        + string.Join(
            '/',
            pattern
                .Trim('/')
                .Split('/')
                .Select(part =>
                    part == "{programme}" ? "first"
                    : part.StartsWith('{') && part.Contains('.') ? "some" + part[part.LastIndexOf('.')..]
                    : part.StartsWith('{') ? "some"
                    : part
                )
        );
}
