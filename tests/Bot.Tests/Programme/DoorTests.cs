using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Which doors of the process stand open, and to whom.</summary>
public sealed class DoorTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    /// <summary>
    /// Whoever comes is answered here; /api/messages asks for the Bot Framework's own token, and /mydata for a secret that was
    /// given in chat. The last three say the same to everybody.
    /// </summary>
    private static readonly string[] Open =
    [
        "GET /healthz",
        "GET /readyz",
        "POST /api/messages",
        "GET /dashboard/config.json",
        "GET /dashboard/{**page:nonfile}",
        "GET /mydata/{secret}.html",
        "GET /mydata/{secret}.json",
        "GET /about",
        "GET /privacy",
        "GET /terms",
    ];

    [Fact]
    public async Task Every_other_door_asks_for_a_token_the_role_and_the_right_programme()
    {
        var host = await StartInProductionAsync();
        var stranger = Teams.Add("Alex Wilber");
        var doors = Doors(host).Where(door => !Open.Contains($"{door.Method} {door.Pattern}")).ToList();
        Assert.NotEmpty(doors);

        foreach (var (method, pattern, type) in doors)
        {
            var path = PathOf(pattern);
            var without = await AsksWithAsync(null, path, method, Body(method, type));
            var roleless = await AsksWithAsync(
                Token(Lynne, ("roles", null)).Bearer(Clock),
                path,
                method,
                Body(method, type)
            );
            var elsewhere = await AsksAsync(stranger, path, method, Body(method, type));

            var isOfOne = pattern.Contains("{programme}", StringComparison.Ordinal);
            Assert.Equal(
                (pattern, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, isOfOne),
                (pattern, without.Status, roleless.Status, elsewhere.Status == HttpStatusCode.NotFound)
            );
        }
    }

    [Fact]
    public async Task The_open_doors_are_these_and_no_others()
    {
        var host = await StartInProductionAsync();

        var open = Doors(host)
            .Where(door => !door.Pattern.StartsWith("/api/programme", StringComparison.Ordinal))
            .Select(door => $"{door.Method} {door.Pattern}");

        Assert.Equal(Open.Order(), open.Order());
    }

    [Fact]
    public async Task A_programme_that_does_not_exist_looks_like_one_of_others()
    {
        await StartInProductionAsync();
        var stranger = Teams.Add("Alex Wilber");

        var missing = await AsksAsync(Lynne, "/api/programme/none/settings");
        var others = await AsksAsync(stranger, "/api/programme/first/settings");

        Assert.Equal((HttpStatusCode.NotFound, "There is no such programme."), (missing.Status, missing.Title));
        Assert.Equal((missing.Status, missing.Title), (others.Status, others.Title));
    }

    [Fact]
    public async Task Of_the_Bot_Frameworks_tokens_Entra_hears_nothing()
    {
        await StartInProductionAsync();
        using var message = new StringContent("""{"type":"message"}""", Encoding.UTF8, "application/json");

        await AsksWithAsync(Token(Lynne).Bearer(Clock), "/api/messages", "POST", message);
        Assert.Equal(0, Issuer.KeyRequests);
        await AsksAsync(Lynne, "/api/programme");

        Assert.Equal(1, Issuer.KeyRequests);
    }

    [Fact]
    public async Task What_the_API_answers_is_kept_by_no_browser()
    {
        await StartInProductionAsync();

        var answer = await AsksAsync(Lynne, "/api/programme");

        Assert.Equal(
            ("no-store", "nosniff", "no-referrer"),
            (
                answer.Headers["Cache-Control"],
                answer.Headers["X-Content-Type-Options"],
                answer.Headers["Referrer-Policy"]
            )
        );
    }

    [Fact]
    public async Task In_Development_the_first_organiser_is_whoever_comes()
    {
        await StartAsync(settings: new KeyValuePair<string, string?>("Organisers", Lynne.ObjectId));
        await Lynne.OpensPageAsync();

        var mine = await AsksAsync(null, "/api/programme");

        Assert.Equal(
            (Lynne.ObjectId, "Lynne Robbins"),
            ((string?)mine.Json["me"]!["id"], (string?)mine.Json["me"]!["name"])
        );
    }

    [Fact]
    public async Task A_failure_of_storage_is_told_as_what_it_is()
    {
        var host = await StartInProductionAsync();
        await AsksAsync(Lynne, "/api/programme");

        host.Outgoing.StorageIsDown = true;
        var answer = await AsksAsync(Lynne, "/api/programme/first/settings");
        host.Outgoing.StorageIsDown = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.StartsWith("Storage does not answer just now.", answer.Title);
    }

    [Fact]
    public async Task The_description_names_every_path_and_the_new_ETag_rule()
    {
        var host = await StartInProductionAsync();

        var description = await AsksAsync(Lynne, "/api/programme/openapi.json");

        var described = description.Json["paths"]!.AsObject().Select(path => path.Key.TrimEnd('/'));
        var doors = Doors(host)
            .Select(door => door.Pattern.TrimEnd('/'))
            .Where(pattern =>
                pattern.StartsWith("/api/programme", StringComparison.Ordinal)
                && !pattern.EndsWith("json", StringComparison.Ordinal)
            );
        Assert.Equal(doors.Distinct().Order(), described.Distinct().Order());
        Assert.StartsWith("3.1", (string?)description.Json["openapi"]);
        Assert.Contains("If-Match", description.Text);
    }

    private static List<(string Method, string Pattern, string? Type)> Doors(CoachHost host) =>
        [
            .. host
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .SelectMany(endpoint =>
                    (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method =>
                        (
                            method,
                            "/" + endpoint.RoutePattern.RawText!.Trim('/'),
                            endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0]
                        )
                    )
                ),
        ];

    private static string PathOf(string pattern) =>
        string.Join(
            '/',
            pattern
                .Split('/')
                .Select(part =>
                    part == "{programme}" ? "first"
                    : part.StartsWith('{') ? "some"
                    : part
                )
        );

    private static StringContent? Body(string method, string? type) =>
        method is "POST" or "PUT" ? new StringContent("{}", Encoding.UTF8, type ?? "application/json") : null;
}
