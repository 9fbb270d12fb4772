using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace RMBot.Doctor;

/// <summary>Looks at the coach that deploy/local started on this machine.</summary>
/// <param name="bot">The bot's port.</param>
/// <param name="storage">The queue's port; the tables' follows.</param>
/// <param name="playground">The first client's port; the next two follow.</param>
public sealed class LocalMachine(Line line, int bot = 3978, int storage = 10001, int playground = 56150)
{
    private const string Start = "Start everything with: dotnet run --project deploy/local";
    private const int OldestNode = 20;

    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken ct)
    {
        var health = await GetAsync(bot, "/healthz", ct);
        var ready = await GetAsync(bot, "/readyz", ct);
        var dashboard = await GetAsync(bot, "/dashboard/", ct);
        return
        [
            Node(await NodeVersionAsync(ct)),
            Answers("the queue answers", await GetAsync(storage, "/devstoreaccount1", ct), storage),
            Answers("tables answer", await GetAsync(storage + 1, "/devstoreaccount1", ct), storage + 1),
            Finding.Of("the coach runs", health.Is(HttpStatusCode.OK), Told(health, bot), Start),
            Finding.Of(
                "tables and queue answer it",
                ready.Is(HttpStatusCode.OK),
                Told(ready, bot),
                $"{Start}; if it runs already, its log .local/logs/bot.log says what storage answered."
            ),
            Finding.Of(
                "the dashboard is there",
                dashboard.Is(HttpStatusCode.OK),
                Told(dashboard, bot),
                "Build with npm at hand, and without -p:WithDashboard=false."
            ),
            .. await ClientsAsync(ct),
        ];
    }

    /// <param name="version">As Node.js tells it, such as v22.3.0; null when there is none.</param>
    public static Finding Node(string? version) =>
        Finding.Of(
            $"Node.js is version {OldestNode} or newer",
            int.TryParse(version?.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major)
                && major >= OldestNode,
            version is null ? "there is none" : $"it is {version}",
            "Install a newer one from https://nodejs.org."
        );

    private async Task<IReadOnlyList<Finding>> ClientsAsync(CancellationToken ct)
    {
        string[] roles = ["executive", "mentor", "organiser"];
        var pages = await Task.WhenAll(roles.Select((_, at) => GetAsync(playground + at, "/", ct)));
        return
        [
            .. roles.Select((role, at) => Answers($"the {role}'s Teams client answers", pages[at], playground + at)),
        ];
    }

    /// <summary>Storage refuses a stranger, which is an answer.</summary>
    private static Finding Answers(string what, Reply reply, int port) =>
        Finding.Of(what, reply.Silence is null, Told(reply, port), Start);

    private static string Told(Reply reply, int port) => $"{reply.Instead} (port {port})";

    private Task<Reply> GetAsync(int port, string path, CancellationToken ct) =>
        line.AskAsync(new Uri($"http://localhost:{port}{path}"), ct);

    private static async Task<string?> NodeVersionAsync(CancellationToken ct)
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true }
            )!;
            return (await node.StandardOutput.ReadToEndAsync(ct)).Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
