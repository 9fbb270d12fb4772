using System.Net;
using System.Text;

namespace RMBot.Doctor;

/// <summary>Looks at a deployed installation from outside, as Teams and people's browsers see it.</summary>
public sealed class Installation(Uri address, Line line, TimeProvider time)
{
    /// <summary>Tokens are refused when clocks differ by more.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken ct)
    {
        var health = await GetAsync("/healthz", ct);
        if (health.Silence is not null)
        {
            return
            [
                new Finding(
                    $"{address} answers",
                    health.Silence,
                    "Compare the address with what the deploy script printed; if it is right, start the site in the portal."
                ),
            ];
        }

        return
        [
            Finding.Of(
                $"{address} answers",
                IsClosed(address),
                "it is not https",
                "Use the address that begins with https://; nothing may be said in the open."
            ),
            Finding.Of(
                "the process runs",
                health.Is(HttpStatusCode.OK) && health.Text == "ok",
                health.Instead,
                "Open the site's log stream in the portal: a process that lacks a setting names it and ends."
            ),
            Clock(health),
            Storage(await GetAsync("/readyz", ct)),
            await MessagesAsync(ct),
            Api(await GetAsync("/api/programme", ct)),
            .. await new DashboardLook(address, line).ExamineAsync(ct),
        ];
    }

    /// <summary>On one's own machine nobody listens in.</summary>
    private static bool IsClosed(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;

    private static Finding Storage(Reply ready) =>
        Finding.Of(
            "tables and queue answer",
            ready.Is(HttpStatusCode.OK),
            ready.Text.Length is > 0 and < 200 ? ready.Text : ready.Instead,
            "Right after the first deployment roles take some minutes. Later: see that Storage__AccountName is the account's name "
                + "and that the identity has the roles Storage Table and Queue Data Contributor on it."
        );

    private static Finding Api(Reply api) =>
        Finding.Of(
            "the dashboard's API is closed to strangers",
            api.Is(HttpStatusCode.Unauthorized),
            api.Instead,
            "Take ASPNETCORE_ENVIRONMENT out of the site's settings: in Development nobody signs in."
        );

    private async Task<Finding> MessagesAsync(CancellationToken ct)
    {
        using var hello = new StringContent(
            """{"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/teams/","text":"hello"}""",
            Encoding.UTF8,
            "application/json"
        );
        var reply = await line.AskAsync(new Uri(address, "/api/messages"), ct, hello);
        return Finding.Of(
            "messages of strangers are refused",
            reply.Is(HttpStatusCode.Unauthorized),
            reply.Instead,
            reply.Is(HttpStatusCode.NotFound)
                ? "This is not RMBot, or something before it sends /api/messages elsewhere."
                : "See that MicrosoftAppId is set and ASPNETCORE_ENVIRONMENT is not: anybody could speak as anybody."
        );
    }

    private Finding Clock(Reply reply)
    {
        var told = DateTimeOffset.TryParse(reply.Header("Date"), null, out var theirs);
        var skew = (time.GetUtcNow() - theirs).Duration();
        return Finding.Of(
            "its clock and this one agree",
            told && skew < MostSkew,
            told ? $"they differ by {(int)skew.TotalMinutes} minutes" : "it does not tell the time",
            "Set this machine's clock; if it is right, restart the site."
        );
    }

    private Task<Reply> GetAsync(string path, CancellationToken ct) => line.AskAsync(new Uri(address, path), ct);
}
