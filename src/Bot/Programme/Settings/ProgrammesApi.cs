using System.Security.Claims;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Who is asking, which programmes they run, and a new one.</summary>
internal static class ProgrammesApi
{
    private const int LengthOfId = 12;

    public static void MapProgrammes(this RouteGroupBuilder all)
    {
        all.MapGet("", ListAsync);
        all.MapPost("", AddAsync).ProducesValidationProblem();
    }

    private static async Task<Mine> ListAsync(
        ClaimsPrincipal user,
        TableProgrammes programmes,
        TablePeople people,
        CancellationToken ct
    )
    {
        var mine = await programmes.OfOrganiserAsync(user.Id(), ct);
        var name = user.Identity?.Name ?? (await people.FindAsync(user.Id(), ct))?.Person.Name;
        return new Mine(
            new Me(user.Id().Value, name ?? ""),
            [.. mine.Select(programme => new One(programme.Id.Value, programme.Name))]
        );
    }

    /// <summary>Its maker is its first organiser.</summary>
    private static async Task<IResult> AddAsync(
        NewProgramme wanted,
        ClaimsPrincipal user,
        TableProgrammes programmes,
        CancellationToken ct
    )
    {
        if (SettingsCheck.OfName(wanted.Name) is { } error)
        {
            return SettingsCheck.Refused(new() { ["name"] = [error] });
        }

        var id = new ProgrammeId(Guid.NewGuid().ToString("N")[..LengthOfId]);
        var programme = new ProgrammeSettings(id, wanted.Name!.Trim()) { Organisers = [user.Id()] };
        await programmes.SaveAsync(await programmes.ReadAsync(id, ct), programme, ct);
        return Results.Created($"{ProgrammeApi.Root}/{id}/settings", new One(id.Value, programme.Name));
    }

    private sealed record Mine(Me Me, IReadOnlyList<One> Programmes);

    private sealed record Me(string Id, string Name);

    private sealed record One(string Id, string Name);

    private sealed record NewProgramme(string? Name);
}
