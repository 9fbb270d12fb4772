using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RMBot.EndToEnd.Dashboard.Answers;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>The made-up programmes: one in full swing, one with few pairs, one without, one that fails and one that never answers.</summary>
internal sealed class Programmes
{
    public const string Many = "reverse-mentoring-2026";
    public const string Small = "board";
    public const string Empty = "new";
    public const string Broken = "broken";
    public const string Silent = "silent";

    private readonly Dictionary<string, OneImport> imports = [];

    /// <summary>What anybody is told who asks for anything; 200 lets them in.</summary>
    public int Door { get; set; } = StatusCodes.Status200OK;

    /// <summary>How often somebody was told so.</summary>
    public int Refused { get; private set; }

    public StoredSettings Settings { get; } = new();

    public Installing Installing { get; } = new();

    /// <summary>Forgets what the visitor before changed.</summary>
    public void BeginAnew()
    {
        (Door, Refused) = (StatusCodes.Status200OK, 0);
        imports.Clear();
        imports["waiting"] = OneImport.Ready("waiting", "autumn-pairs.csv");
        imports["finished"] = OneImport.Done("finished", "first-cohort.csv");
        Settings.BeginAnew();
        Installing.BeginAnew();
    }

    public void Map(RouteGroupBuilder all)
    {
        all.AddEndpointFilter(async (asked, next) => Door == StatusCodes.Status200OK ? await next(asked) : Refuse());
        all.MapGet("", List);
        all.MapPost("", () => Results.Json(new { id = Empty, name = "New programme" }, statusCode: 201));
        var one = all.MapGroup("/{p}").AddEndpointFilter(FailOrWaitAsync);
        MapPages(one);
        MapImports(one);
        Settings.Map(one);
        Installing.Map(one);
    }

    private IResult Refuse()
    {
        Refused++;
        return Results.Problem(title: "Refused.", statusCode: Door);
    }

    private static object List() =>
        new
        {
            me = new { id = "lynne", name = "Lynne Robbins" },
            programmes = new[]
            {
                new
                {
                    id = Many,
                    name = "Reverse mentoring 2026",
                    pairs = PairList.Count,
                },
                new
                {
                    id = Small,
                    name = "Board members",
                    pairs = 4,
                },
                new
                {
                    id = Empty,
                    name = "Spring cohort",
                    pairs = 0,
                },
                new
                {
                    id = Broken,
                    name = "Out of order",
                    pairs = 0,
                },
                new
                {
                    id = Silent,
                    name = "Slow to answer",
                    pairs = 0,
                },
            },
        };

    private static async ValueTask<object?> FailOrWaitAsync(
        EndpointFilterInvocationContext asked,
        EndpointFilterDelegate next
    )
    {
        switch (asked.HttpContext.GetRouteValue("p"))
        {
            case Broken:
                return Results.Problem(title: "A fault of the coach.", statusCode: 500);
            case Silent:
                await Task.Delay(Timeout.Infinite, asked.HttpContext.RequestAborted);
                return null;
            default:
                return await next(asked);
        }
    }

    private static void MapPages(RouteGroupBuilder one)
    {
        one.MapGet(
            "/overview",
            (string p) =>
                p switch
                {
                    Many => Glance.Overview(new { id = p, name = "Reverse mentoring 2026" }),
                    Small => Glance.SmallOverview(new { id = p, name = "Board members" }),
                    _ => Glance.EmptyOverview(new { id = p, name = "Spring cohort" }),
                }
        );
        one.MapGet("/health", (string p) => Glance.Health(failing: p == Many));
        one.MapGet(
            "/pairs",
            (string p, HttpRequest asked) => PairList.Page(asked.Query, p == Many ? PairList.All : [])
        );
        one.MapPost("/pairs", AddPair);
        one.MapGet("/pairs.csv", () => Results.Text(PairList.Csv, "text/csv"));
        one.MapGet("/people", (string p, HttpRequest asked) => p == Many ? Glance.People(asked.Query) : Nothing);
        one.MapGet(
            "/deliveries",
            (string p) =>
                p == Many ? Glance.Deliveries() : new { month = (object?)null, notReached = Array.Empty<object>() }
        );
        one.MapPost("/deliveries/retry", () => Results.Json(new { queued = 7 }, statusCode: 202));
        one.MapGet("/insights", (string p) => p == Many ? Outcomes.Many() : Outcomes.TooFew());
        one.MapGet("/insights.csv", () => Results.Text(Outcomes.Csv, "text/csv"));
    }

    private static object Nothing { get; } = new
    {
        total = 0,
        page = 1,
        size = 25,
        items = Array.Empty<object>(),
    };

    private static IResult AddPair(NewPair pair) =>
        pair.Executive == pair.Mentor
            ? Results.Problem(
                title: "Executive and mentor are the same.",
                statusCode: 422,
                extensions: new Dictionary<string, object?> { ["reason"] = "samePerson" }
            )
            : Results.Json(new { id = "pair-new" }, statusCode: 201);

    private void MapImports(RouteGroupBuilder one)
    {
        one.MapGet("/imports", (string p) => p == Many ? imports.Values.Select(known => known.Shown()) : []);
        one.MapPost(
            "/imports",
            (HttpRequest asked) =>
            {
                var file = Uri.UnescapeDataString(asked.Headers["X-File-Name"].ToString());
                imports["sent"] = new OneImport("sent", file);
                return Results.Json(new { id = "sent" }, statusCode: 202);
            }
        );
        one.MapGet("/imports/{id}", (string id) => imports[id].Asked());
        one.MapGet("/imports/{id}/rows", (string id, HttpRequest asked) => imports[id].RowsOf(asked.Query));
        one.MapPost("/imports/{id}/confirm", (string id) => Decided(id, "importing"));
        one.MapPost("/imports/{id}/cancel", (string id) => Decided(id, "cancelled"));
    }

    private IResult Decided(string id, string state)
    {
        imports[id].State = state;
        return Results.Accepted();
    }

    private sealed record NewPair(string Executive, string Mentor);
}
