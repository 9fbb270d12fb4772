using System.Security.Claims;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
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

    private const string ObjectId = "http://schemas.microsoft.com/identity/claims/objectidentifier";

    public static IServiceCollection AddProgramme(this IServiceCollection services, IHostEnvironment environment)
    {
        services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase)
            )
        );
        services.AddProblemDetails();
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireRole(Role));
        if (environment.IsDevelopment())
        {
            services
                .AddAuthentication(Development.FirstOrganiser.Scheme)
                .AddScheme<AuthenticationSchemeOptions, Development.FirstOrganiser>(
                    Development.FirstOrganiser.Scheme,
                    _ => { }
                );
        }
        else
        {
            services.AddAuthentication();
        }

        return services;
    }

    public static void MapProgramme(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        var all = app.MapGroup(Root).RequireAuthorization(Policy);
        var one = all.MapGroup("/{programme}").AddEndpointFilter(OnlyItsOrganisersAsync);
        one.MapSuggesting();
        one.MapImports();
        one.MapInstalls();
    }

    /// <summary>The person of the token.</summary>
    public static PersonId Id(this ClaimsPrincipal user) =>
        new(user.FindFirstValue("oid") ?? user.FindFirstValue(ObjectId) ?? "");

    /// <summary>For anybody else the programme does not exist.</summary>
    private static async ValueTask<object?> OnlyItsOrganisersAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var http = invocation.HttpContext;
        var programmes = http.RequestServices.GetRequiredService<TableProgrammes>();
        var id = new ProgrammeId((string)http.GetRouteValue("programme")!);
        var all = await programmes.AllAsync(http.RequestAborted);
        return
            all.FirstOrDefault(programme => programme.Id == id) is { } known
            && programmes.IsRunBy(known, http.User.Id())
            ? await next(invocation)
            : Results.Problem(title: "There is no such programme.", statusCode: StatusCodes.Status404NotFound);
    }
}
