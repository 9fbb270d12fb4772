using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Adding and removing those who run a programme. The app role lets them in; this says where.</summary>
internal static class OrganisersApi
{
    private const int MostTries = 5;

    public static void MapOrganisers(this RouteGroupBuilder one)
    {
        one.MapPost("/organisers", AddAsync).Produces<OrganiserAnswer[]>().ProducesValidationProblem();
        one.MapDelete("/organisers/{person}", RemoveAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> AddAsync(
        string programme,
        NewOrganiser wanted,
        TableProgrammes programmes,
        TablePeople people,
        OrganiserNames names,
        CancellationToken ct
    )
    {
        var address = wanted.Address?.Trim() ?? "";
        var found = address.Length == 0 ? null : await people.FindByMailAsync(address, ct);
        var error =
            address.Length == 0 ? ApiTexts.Asked.NoAddress
            : found is null ? ApiTexts.Asked.NotKnown(address)
            : found.IsGuest ? ApiTexts.Asked.GuestAddress
            : null;
        if (error is not null)
        {
            return SettingsCheck.Refused(new() { ["address"] = [error] });
        }

        var saved = await ChangeAsync(
            programmes,
            new ProgrammeId(programme),
            settings => programmes.OrganisersOf(settings).Contains(found!.Id) ? settings : settings.With(found.Id),
            ct
        );
        return Results.Ok(await names.OfAsync(saved, ct));
    }

    private static async Task<IResult> RemoveAsync(
        string programme,
        string person,
        TableProgrammes programmes,
        CancellationToken ct
    )
    {
        var (id, leaves) = (new ProgrammeId(programme), new PersonId(person));
        if (programmes.FixedOf(id).Contains(leaves))
        {
            return ApiProblems.Of(StatusCodes.Status409Conflict, ApiTexts.Asked.NamedByConfiguration);
        }

        var saved = await ChangeAsync(
            programmes,
            id,
            settings =>
                programmes.OrganisersOf(settings).All(other => other == leaves) ? settings : settings.Without(leaves),
            ct
        );
        return saved.Organisers.Contains(leaves)
            ? ApiProblems.Of(StatusCodes.Status409Conflict, ApiTexts.Asked.LastOrganiser)
            : Results.NoContent();
    }

    /// <summary>Reads and decides again when somebody else was faster.</summary>
    private static async Task<ProgrammeSettings> ChangeAsync(
        TableProgrammes programmes,
        ProgrammeId id,
        Func<ProgrammeSettings, ProgrammeSettings> change,
        CancellationToken ct
    )
    {
        for (var tries = 1; ; tries++)
        {
            var read = await programmes.ReadAsync(id, ct);
            var next = change(read.Value);
            if (ReferenceEquals(next, read.Value))
            {
                return next;
            }

            try
            {
                return (await programmes.SaveAsync(read, next, ct)).Value;
            }
            catch (StaleVersionException) when (tries < MostTries) { }
        }
    }

    private static ProgrammeSettings With(this ProgrammeSettings settings, PersonId person) =>
        settings with
        {
            Organisers = settings.Organisers.Add(person),
        };

    private static ProgrammeSettings Without(this ProgrammeSettings settings, PersonId person) =>
        settings.Organisers.Contains(person)
            ? settings with
            {
                Organisers = settings.Organisers.Remove(person),
            }
            : settings;

    private sealed record NewOrganiser(string? Address);
}
