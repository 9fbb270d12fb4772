using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>The coach installing itself for people of an import: four more of them each time it is asked how far it is.</summary>
internal sealed class Installing
{
    private const int Asked = 10;
    private int? done;

    /// <summary>Whether the permission was granted.</summary>
    public bool Allowed { get; set; }

    public void BeginAnew() => (Allowed, done) = (false, null);

    public void Map(RouteGroupBuilder one)
    {
        one.MapGet("/installs", Shown);
        one.MapPost("/installs", Begun);
    }

    private IResult Begun()
    {
        done = 0;
        return Results.Json(new { id = "install" }, statusCode: 202);
    }

    private object Shown()
    {
        var last = done is { } so ? Run(so) : null;
        done = done is null ? null : Math.Min(Asked, done.Value + 4);
        return new
        {
            allowed = Allowed,
            why = Allowed ? null : "The coach may not install itself: the permission was not granted.",
            setupPolicy = "In the Teams admin center, add RMBot to the app setup policy of these people.",
            last,
        };
    }

    private static object Run(int done) =>
        new
        {
            id = "install",
            state = done < Asked ? "running" : "done",
            asked = Asked,
            installed = done < Asked ? done : Asked - 3,
            had = done < Asked ? 0 : 2,
            failed = done < Asked
                ? []
                : new[] { new { address = "nobody@example.com", reason = "Entra does not know them." } },
        };
}
