using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using RMBot.Doors;
using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Programme.Installs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>What the dashboard asks, all of it under /api/programme; who may see a programme is decided here and nowhere else.</summary>
internal static class ProgrammeApi
{
    public const string Root = "/api/programme";

    /// <summary>Whoever the token says may run programmes at all; which ones is the store's to say.</summary>
    public const string Policy = "organisers";

    /// <summary>The Entra app role that lets somebody into the dashboard.</summary>
    public const string Role = "Programme.Organise";

    public static void AddProgramme(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase))
        );
        // In Development too a body that cannot be read is its sender's matter, and no failure.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        builder.Services.AddProblemDetails();
        // Only the dashboard's public files are compressed, so that what is sent over https gives nothing away by its size.
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder
            .Services.AddSingleton<OrganiserNames>()
            .AddSingleton<CountedAnswers>()
            .AddSingleton<KeptPrompts>()
            .AddSingleton<IRosterPeople, RosterPeople>();
        builder.AddSignIn();
        builder.AddHealthChecks();
        builder.Services.AddDescription();
    }

    public static void MapProgramme(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root),
            api =>
            {
                api.UseAskedLanguage();
                api.UseApiProblems();
            }
        );
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapDashboard();
        var all = app.MapGroup(Root).RequireAuthorization(Policy).RequireRateLimiting(OrganiserRates.Policy);
        all.MapDescription();
        all.MapProgrammes();
        var one = all.MapGroup("/{programme}").AddEndpointFilter(OnlyItsOrganisersAsync);
        one.MapSettings();
        one.MapOrganisers();
        one.MapPeople();
        one.MapDeliveries();
        one.MapHealthChecks();
        one.MapOverview();
        one.MapPairs();
        one.MapInsights();
        one.MapSuggesting();
        one.MapImports();
        one.MapInstalls();
    }

    /// <summary>The person of the token.</summary>
    public static PersonId Id(this ClaimsPrincipal user) => new(user.FindFirstValue("oid") ?? "");

    /// <summary>For anybody else the programme does not exist.</summary>
    private static async ValueTask<object?> OnlyItsOrganisersAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var http = invocation.HttpContext;
        var programmes = http.RequestServices.GetRequiredService<TableProgrammes>();
        var id = new ProgrammeId((string)http.GetRouteValue("programme")!);
        return await programmes.IsRunByAsync(id, http.User.Id(), http.RequestAborted)
            ? await next(invocation)
            : ApiProblems.Of(StatusCodes.Status404NotFound, ApiTexts.Asked.NoSuchProgramme);
    }
}
