using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/appCatalogs/teamsApps and /users/{id}/teamwork/installedApps, at most thirty installations a second.</summary>
internal sealed partial class Apps(TimeProvider clock)
{
    private const int MostInASecond = 30;
    private readonly Dictionary<string, string> catalogue = [];
    private readonly Queue<DateTimeOffset> recent = [];

    public HashSet<(string Person, string App)> Installed { get; } = [];

    public string Publish(string manifestId) => catalogue[manifestId] = Guid.NewGuid().ToString();

    public Answer Find(Call call)
    {
        call.Needs(GraphScope.AppCatalogReadAll);
        call.AllowsOnly("$filter", "$select");
        var wanted = ExternalId().Match(call.Query("$filter") ?? "") is { Success: true } match
            ? match.Groups["id"].Value
            : throw new GraphError(400, "BadRequest", "Invalid filter clause.");
        return Answer.Page(
            catalogue
                .Where(app => app.Key == wanted)
                .Select(app => new JsonObject { ["id"] = app.Value, ["externalId"] = app.Key })
        );
    }

    public Answer Install(Call call)
    {
        call.Needs(GraphScope.InstallSelf);
        var app =
            call.Body()["teamsApp@odata.bind"]?.GetValue<string>().Split('/')[^1]
            ?? throw GraphError.Invalid("An app is to be bound.");
        if (!catalogue.ContainsValue(app))
        {
            throw new GraphError(404, "NotFound", "No such app in the catalogue.");
        }

        Count();
        return Installed.Add((call.Owner.Id, app))
            ? new Answer(201)
            : throw new GraphError(409, "Conflict", "The app is already installed.");
    }

    private void Count()
    {
        var now = clock.GetUtcNow();
        while (recent.TryPeek(out var oldest) && oldest <= now.AddSeconds(-1))
        {
            recent.Dequeue();
        }

        if (recent.Count >= MostInASecond)
        {
            throw new GraphError(429, "TooManyRequests", "Too many installations.") { RetryAfter = 1 };
        }

        recent.Enqueue(now);
    }

    [GeneratedRegex("^externalId eq '(?<id>[^']+)'$")]
    private static partial Regex ExternalId();
}
