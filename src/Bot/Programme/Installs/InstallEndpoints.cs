using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using RMBot.Pairs;
using RMBot.Programme.Worklists;

namespace RMBot.Programme.Installs;

/// <summary>Installing the coach for the people of an import, and what to do where that is not allowed.</summary>
internal static class InstallEndpoints
{
    private const int MostFailed = 200;
    private static InstallTexts Words => new(AskedLanguage.Culture);

    public static void MapInstalls(this RouteGroupBuilder one)
    {
        one.MapGet("/installs", FindAsync).Produces<InstallsJson>();
        one.MapPost("/installs", AddAsync).Produces(202).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> FindAsync(
        string programme,
        [FromServices] InstallDesk desk,
        CancellationToken ct
    )
    {
        var id = new ProgrammeId(programme);
        var last = await desk.LastAsync(id, ct);
        var why = await desk.WhyNotAsync(last?.Install, ct);
        return Results.Ok(
            new InstallsJson(
                why is null,
                why is { } reason ? Words.WhyNot(reason) : null,
                Words.SetupPolicy,
                last is { } known ? await OfAsync(id, known.Id, known.Install, desk, ct) : null
            )
        );
    }

    private static async Task<IResult> AddAsync(
        string programme,
        [FromBody] OfImport body,
        ClaimsPrincipal user,
        [FromServices] InstallDesk desk,
        CancellationToken ct
    )
    {
        var id = new ProgrammeId(programme);
        var last = await desk.LastAsync(id, ct);
        if (await desk.WhyNotAsync(last?.Install, ct) is { } why)
        {
            return Results.Problem(title: Words.WhyNot(why), statusCode: StatusCodes.Status409Conflict);
        }

        return await desk.AddAsync(id, body.Import ?? "", user.Id(), ct) is null
            ? Results.Problem(title: ApiTexts.Asked.NoSuchImport, statusCode: StatusCodes.Status404NotFound)
            : Results.Accepted();
    }

    private static async Task<InstallJson> OfAsync(
        ProgrammeId programme,
        string id,
        Worklist<InstallHead> install,
        InstallDesk desk,
        CancellationToken ct
    )
    {
        var failed = await desk.FailedAsync(programme, id, install, MostFailed, ct);
        return new InstallJson(
            id,
            install.Head.IsOver ? "done" : "installing",
            install.Head.Rows,
            install.Count(nameof(InstallOutcome.Installed)),
            install.Count(nameof(InstallOutcome.Had)),
            [.. failed.Select(row => new NotInstalledJson(row.Address, WhyOf(row)))]
        );
    }

    private static string WhyOf(InstallRow row) =>
        row.Outcome switch
        {
            InstallOutcome.NoSuchPerson => Words.NoSuchPerson,
            InstallOutcome.Refused => Words.Refused(row.Code ?? ""),
            _ => Words.NotAllowed,
        };

    public sealed record OfImport(string? Import);
}

/// <param name="Allowed">Whether the coach may be installed for people from here.</param>
/// <param name="SetupPolicy">What works without.</param>
public sealed record InstallsJson(bool Allowed, string? Why, string SetupPolicy, InstallJson? Last) : Discreet;

/// <param name="Asked">For how many people.</param>
/// <param name="Had">How many had it already.</param>
public sealed record InstallJson(
    string Id,
    string State,
    int Asked,
    int Installed,
    int Had,
    IReadOnlyList<NotInstalledJson> Failed
) : Discreet;

public sealed record NotInstalledJson(string Address, string Reason) : Discreet;
