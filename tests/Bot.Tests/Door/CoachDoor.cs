using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Door;

/// <summary>A coach as in production whose door takes the tokens of a test's issuer, and a service that is not Teams.</summary>
public sealed class CoachDoor(LentStorages storages) : IAsyncLifetime
{
    // Asking the issuer for its keys is not about whoever knocks.
    private static readonly string[] AboutKeys = ["GET openidconfiguration", "GET keys"];

    private readonly StorageWithItsOwnTime storage = new(storages);

    public TestOpenIdProvider Issuer { get; private set; } = null!;
    public TeamsService Teams { get; private set; } = null!;
    public CoachHost Coach { get; private set; } = null!;

    /// <summary>Listens on this machine, under a name that is not Teams'.</summary>
    public RecordingConnector Elsewhere { get; private set; } = null!;

    public string ElsewhereUrl => $"http://localhost:{Elsewhere.Address.Port}/";

    /// <summary>The connector's, for an activity of Teams.</summary>
    public TestToken Token => new(Issuer.Key) { Audience = Production.App, ServiceUrl = Teams.ServiceUrl };

    public async ValueTask InitializeAsync()
    {
        await storage.InitializeAsync();
        // Every channel is endorsed, so that an endorsement is not what refuses an activity of another one.
        Issuer = await TestOpenIdProvider.StartAsync("msteams", "webchat", "directline", "email", "emulator");
        Elsewhere = await RecordingConnector.StartAsync();
        Teams = await TeamsService.StartAsync();
        Coach = await CoachHost.StartAsync(
            storage.Azurite,
            $"d{Guid.NewGuid():N}"[..12],
            new Clock(storage.Time),
            environment: "Production",
            with: services => Production.Trust(services, Issuer),
            settings: Production.Settings(Issuer, Elsewhere.ServiceUrl)
        );
        Teams.Bot = Coach.Address;
    }

    /// <summary>Somebody nobody has met, whose activities Teams delivers with a valid token.</summary>
    public TeamsPerson Newcomer(string? tenant = null)
    {
        Teams.Http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(Header(Token));
        return Teams.Add($"Alex {Guid.NewGuid():N}", tenant: tenant ?? TeamsService.Tenant);
    }

    public static string Header(TestToken token) => token.Bearer(TimeProvider.System);

    /// <summary>What came of one request, with everything that it made the coach do.</summary>
    public async Task<Knock> KnockAsync(JObject activity, params string[] authorization)
    {
        var (said, lines) = (Teams.Requests.Count, Coach.Log.All.Count);
        var (tokens, elsewhere) = (Issuer.TokenRequests.Count, Elsewhere.Requests.Count);
        Coach.Forget();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Coach.Address, "/api/messages"));
        request.Content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Knock(
            answer.StatusCode,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            [
                .. Coach
                    .Forget()
                    .Where(step => step.IsOfTurn && !AboutKeys.Contains(step.Name))
                    .Select(step => step.ToString()),
                .. Teams.Requests.Skip(said).Select(sent => $"to Teams: {sent.Method} {sent.Path}"),
                .. Elsewhere.Requests.Skip(elsewhere).Select(sent => $"elsewhere: {sent.Method} {sent.Path}"),
                .. Issuer.TokenRequests.Skip(tokens).Select(_ => "asked for a token"),
            ],
            [.. Coach.Log.All.Skip(lines)]
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Coach.DisposeAsync();
        await Teams.DisposeAsync();
        await Elsewhere.DisposeAsync();
        await Issuer.DisposeAsync();
        await storage.DisposeAsync();
    }

    /// <param name="Done">Everything the coach asked of storage, Teams and others because of it.</param>
    public sealed record Knock(HttpStatusCode Status, string Body, string[] Done, string[] Logged);
}
