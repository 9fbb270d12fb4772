using Microsoft.AspNetCore.Mvc;
using RMBot.Languages;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>A programme's name and defaults; changed only by who has seen how they are.</summary>
internal static class SettingsApi
{
    public static void MapSettings(this RouteGroupBuilder one)
    {
        one.MapGet("/settings", ReadAsync).Produces<SettingsAnswer>();
        one.MapPut("/settings", ChangeAsync).Produces<SettingsAnswer>().ProducesValidationProblem();
    }

    private static async Task<IResult> ReadAsync(
        string programme,
        HttpResponse response,
        TableProgrammes programmes,
        OrganiserNames names,
        CancellationToken ct
    ) => await AnswerAsync(await programmes.ReadAsync(new ProgrammeId(programme), ct), response, names, ct);

    private static async Task<IResult> ChangeAsync(
        string programme,
        SettingsBody body,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        TableProgrammes programmes,
        OrganiserNames names,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(ifMatch))
        {
            return ApiProblems.Of(StatusCodes.Status428PreconditionRequired, ApiTexts.Asked.IfMatchMissing);
        }

        var errors = SettingsCheck.Errors(body);
        if (errors.Count > 0)
        {
            return SettingsCheck.Refused(errors);
        }

        var read = await programmes.ReadAsync(new ProgrammeId(programme), ct);
        if (!Tag.IsMet(ifMatch, read.Version))
        {
            return Stale();
        }

        try
        {
            var next = read.Value with { Name = body.Name!.Trim(), Defaults = Defaults(body.Defaults!) };
            return await AnswerAsync(await programmes.SaveAsync(read, next, ct), response, names, ct);
        }
        catch (StaleVersionException)
        {
            return Stale();
        }
    }

    private static async Task<IResult> AnswerAsync(
        Stored<ProgrammeSettings> stored,
        HttpResponse response,
        OrganiserNames names,
        CancellationToken ct
    )
    {
        var settings = stored.Value;
        response.Headers.ETag = Tag.Of(stored.Version);
        return Results.Ok(
            new SettingsAnswer(
                settings.Name,
                DefaultsBody.Of(settings.Defaults),
                [.. Cultures.Spoken.Select(id => new LanguageAnswer(id, LanguageNames.Of(id)))],
                await names.OfAsync(settings, ct)
            )
        );
    }

    private static ProgrammeDefaults Defaults(DefaultsBody checkedBody) =>
        new(
            checkedBody.Months,
            checkedBody.MonthlyMinutes,
            DefaultsBody.HourOf(checkedBody.WakingFrom)!.Value,
            DefaultsBody.HourOf(checkedBody.WakingTo)!.Value,
            checkedBody.Language!
        );

    private static IResult Stale() => ApiProblems.Of(StatusCodes.Status412PreconditionFailed, ApiTexts.Asked.Stale);
}
