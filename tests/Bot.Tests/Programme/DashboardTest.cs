using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Programme;

/// <summary>A coach as in production, an issuer it trusts, and people with tokens who ask the dashboard's API.</summary>
public abstract class DashboardTest(StorageWithItsOwnTime storage) : HostTest(storage), IAsyncLifetime
{
    protected const string App = "00000000-0000-0000-0000-000000000001";

    private readonly HttpClient http = new();

    protected TestOpenIdProvider Issuer { get; private set; } = null!;

    /// <summary>Named by the configuration.</summary>
    protected TeamsPerson Lynne { get; private set; } = null!;

    protected FixedPeople Members { get; } = new();

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Issuer = await TestOpenIdProvider.StartAsync();
        Lynne = Teams.Add("Lynne Robbins");
    }

    public new async ValueTask DisposeAsync()
    {
        await Issuer.DisposeAsync();
        http.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A token such as Entra gives a member who has the role.</summary>
    protected TestToken Token(TeamsPerson person, params (string Claim, object? Value)[] instead)
    {
        var claims = new Dictionary<string, object>
        {
            ["tid"] = TeamsService.Tenant,
            ["oid"] = person.ObjectId,
            ["name"] = person.Name,
            ["scp"] = "access_as_user",
            ["roles"] = new[] { "Programme.Organise" },
        };
        foreach (var (claim, value) in instead)
        {
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = value;
            }
        }

        return new TestToken(Issuer.Key)
        {
            Issuer = $"{Issuer.Address}{TeamsService.Tenant}/v2.0",
            Audience = App,
            MoreClaims = claims,
        };
    }

    protected Task<CoachHost> StartInProductionAsync(params IEnumerable<KeyValuePair<string, string?>> more) =>
        StartAsync(
            environment: "Production",
            with: services =>
                services
                    .Configure<JwtBearerOptions>(
                        JwtBearerDefaults.AuthenticationScheme,
                        options => options.BackchannelHttpHandler = Issuer.TrustingHandler()
                    )
                    .AddSingleton<IRosterPeople>(Members),
            settings:
            [
                new("MicrosoftAppId", App),
                new("MicrosoftAppTenantId", TeamsService.Tenant),
                new("MicrosoftAppType", "UserAssignedMSI"),
                new("Dashboard:Authority", Issuer.Address.AbsoluteUri),
                new("Organisers", Lynne.ObjectId),
                .. more,
            ]
        );

    /// <summary>Asks as somebody with the role; as nobody when that is null.</summary>
    protected Task<Answered> AsksAsync(
        TeamsPerson? person,
        string path,
        string method = "GET",
        object? body = null,
        string? ifMatch = null
    ) => AsksWithAsync(person is null ? null : Token(person).Bearer(Clock), path, method, body, ifMatch);

    protected async Task<Answered> AsksWithAsync(
        string? bearer,
        string path,
        string method = "GET",
        object? body = null,
        string? ifMatch = null,
        string? language = null
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Teams.Bot, path));
        if (bearer is not null)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(bearer);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        request.Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body));
        using var answer = await http.SendAsync(request, Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        var isJson = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Answered(
            answer.StatusCode,
            isJson ? JsonNode.Parse(text)! : new JsonObject(),
            text,
            answer.Headers.ETag?.ToString(),
            answer
                .Headers.Concat(answer.Content.Headers)
                .ToDictionary(
                    header => header.Key,
                    header => string.Join(", ", header.Value),
                    StringComparer.OrdinalIgnoreCase
                )
        );
    }

    /// <summary>What came back.</summary>
    protected sealed record Answered(
        HttpStatusCode Status,
        JsonNode Json,
        string Text,
        string? ETag,
        IReadOnlyDictionary<string, string> Headers
    )
    {
        public string? Title => (string?)Json["title"];
    }

    /// <summary>A roster as a test says.</summary>
    protected sealed class FixedPeople : IRosterPeople
    {
        public List<RosterPerson> People { get; } = [];

        public Task<System.Collections.Immutable.ImmutableArray<RosterPerson>> OfAsync(
            ProgrammeId programme,
            CancellationToken ct
        ) => Task.FromResult<System.Collections.Immutable.ImmutableArray<RosterPerson>>([.. People]);
    }
}
