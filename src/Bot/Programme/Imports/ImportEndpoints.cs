using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme.Imports;

/// <summary>What the dashboard asks about imports.</summary>
internal static class ImportEndpoints
{
    public const int MostBytes = 4 * 1024 * 1024;
    private const int MostName = 120;

    /// <summary>Somewhat more, so that a list that is too large is told so in words.</summary>
    private const int MostSent = MostBytes + (256 * 1024);

    private static ImportTexts Words => new(AskedLanguage.Culture);

    public static void MapImports(this RouteGroupBuilder one)
    {
        var imports = one.MapGroup("/imports");
        imports
            .MapPost("", AddAsync)
            .Accepts<byte[]>("text/csv", "application/octet-stream")
            .Produces<Made>(202)
            .WithMetadata(new RequestSizeLimitAttribute(MostSent));
        imports.MapGet("", ListAsync).Produces<IReadOnlyList<ImportJson>>();
        imports.MapGet("/{id}", FindAsync).Produces<ImportJson>().ProducesProblem(404);
        imports.MapGet("/{id}/rows", RowsAsync).Produces<PageOf<ImportRowJson>>().ProducesProblem(404);
        imports.MapPost("/{id}/confirm", ConfirmAsync).Produces(202).ProducesProblem(404).ProducesProblem(409);
        imports.MapPost("/{id}/cancel", CancelAsync).Produces(202).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> AddAsync(
        string programme,
        HttpRequest request,
        ClaimsPrincipal user,
        [FromServices] ImportDesk desk,
        [FromServices] TablePeople people,
        CancellationToken ct
    )
    {
        if (await ReadAsync(request, ct) is not { } file)
        {
            return Results.Problem(
                title: ApiTexts.Asked.FileTooLarge,
                statusCode: StatusCodes.Status413PayloadTooLarge
            );
        }

        var by = await people.FindAsync(user.Id(), ct);
        var id = await desk.AddAsync(
            new ProgrammeId(programme),
            file,
            NameOf(request.Headers["X-File-Name"].ToString()),
            (user.Id(), by?.Person.Name ?? ""),
            ct
        );
        return Results.Accepted($"{ProgrammeApi.Root}/{programme}/imports/{id}", new Made(id));
    }

    private static async Task<IResult> ListAsync(string programme, [FromServices] ImportDesk desk, CancellationToken ct)
    {
        var found = await desk.NewestAsync(new ProgrammeId(programme), ct);
        return Results.Ok(found.Select(known => ImportJson.Of(known.Id, known.Import, Words)).ToList());
    }

    private static async Task<IResult> FindAsync(
        string programme,
        string id,
        [FromServices] ImportDesk desk,
        CancellationToken ct
    ) =>
        await desk.FindAsync(new ProgrammeId(programme), id, ct) is { } import
            ? Results.Ok(ImportJson.Of(id, import, Words))
            : NoSuch();

    private static async Task<IResult> RowsAsync(
        string programme,
        string id,
        string? kind,
        int? page,
        int? size,
        [FromServices] ImportDesk desk,
        CancellationToken ct
    )
    {
        if (RowKind.Parse(kind) is not { } shown)
        {
            return Results.ValidationProblem(new Dictionary<string, string[]> { ["kind"] = [ApiTexts.Asked.RowKinds] });
        }

        if (await desk.FindAsync(new ProgrammeId(programme), id, ct) is not { } import)
        {
            return NoSuch();
        }

        var (number, most) = (Math.Clamp(page ?? 1, 1, 1_000_000), Math.Clamp(size ?? 50, 1, 200));
        var rows = await desk.RowsAsync(new ProgrammeId(programme), id, import, shown, (number - 1) * most, most, ct);
        return Results.Ok(
            new PageOf<ImportRowJson>(
                import.Chunks.Sum(shown.CountIn),
                number,
                most,
                [.. rows.Select(row => ImportRowJson.Of(row, Words))]
            )
        );
    }

    private static async Task<IResult> ConfirmAsync(
        string programme,
        string id,
        [FromServices] ImportDesk desk,
        CancellationToken ct
    ) =>
        await desk.ConfirmAsync(new ProgrammeId(programme), id, ct) switch
        {
            true => Results.Accepted(),
            false => Conflict(ApiTexts.Asked.NotReady),
            null => NoSuch(),
        };

    private static async Task<IResult> CancelAsync(
        string programme,
        string id,
        [FromServices] ImportDesk desk,
        CancellationToken ct
    ) =>
        await desk.CancelAsync(new ProgrammeId(programme), id, ct) switch
        {
            true => Results.Accepted(),
            false => Conflict(ApiTexts.Asked.AllImported),
            null => NoSuch(),
        };

    /// <summary>Null when there is more than may be.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        using var file = new MemoryStream();
        var part = new byte[81_920];
        int read;
        while ((read = await request.Body.ReadAsync(part, ct)) > 0)
        {
            if (file.Length + read > MostBytes)
            {
                return null;
            }

            await file.WriteAsync(part.AsMemory(0, read), ct);
        }

        return file.ToArray();
    }

    /// <summary>A header holds ASCII only, so that clients escape what else is in a name.</summary>
    private static string NameOf(string header)
    {
        var name = Uri.UnescapeDataString(header).Split('/', '\\')[^1].Trim();
        name = string.Concat(name.Where(symbol => !char.IsControl(symbol)));
        return name.Length <= MostName ? name : name[..MostName];
    }

    private static IResult NoSuch() =>
        Results.Problem(title: ApiTexts.Asked.NoSuchImport, statusCode: StatusCodes.Status404NotFound);

    private static IResult Conflict(string title) =>
        Results.Problem(title: title, statusCode: StatusCodes.Status409Conflict);
}

/// <summary>The id of what was made.</summary>
public sealed record Made(string Id);
