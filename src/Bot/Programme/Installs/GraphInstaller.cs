using Azure.Identity;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using RMBot.Calendar;
using RMBot.Telemetry;

namespace RMBot.Programme.Installs;

/// <summary>Installs the coach for people through Microsoft Graph (platform page "Proactive messaging").</summary>
public sealed class GraphInstaller(
    CoachGraph graph,
    InstallOptions options,
    CalendarOptions address,
    ILogger<GraphInstaller> log
)
{
    private string? catalogId = options.CatalogId is { Length: > 0 } known ? known : null;

    /// <summary>The app's id in the organisation's catalogue; null when it is not in there or may not be looked up.</summary>
    public async Task<string?> CatalogIdAsync(CancellationToken ct)
    {
        if (catalogId is not null || options.ManifestId.Length == 0)
        {
            return catalogId;
        }

        try
        {
            var found = await graph.Client.AppCatalogs.TeamsApps.GetAsync(
                request =>
                {
                    request.QueryParameters.Filter = $"externalId eq '{Quoted(options.ManifestId)}'";
                    request.QueryParameters.Select = ["id"];
                },
                ct
            );
            return catalogId = found?.Value is [{ Id: { } id }, ..] ? id : null;
        }
        catch (Exception trouble) when (trouble.IsOfTheLine(ct) || trouble is AuthenticationFailedException)
        {
            log.GraphRefused(GraphTrouble.NameOf(trouble));
            return null;
        }
    }

    /// <param name="catalog">The app's id in the organisation's catalogue.</param>
    public async Task<InstallAnswer> InstallAsync(string mail, string catalog, CancellationToken ct)
    {
        try
        {
            var found = await graph.Client.Users.GetAsync(
                request =>
                {
                    var quoted = Quoted(mail);
                    request.QueryParameters.Filter = $"mail eq '{quoted}' or userPrincipalName eq '{quoted}'";
                    request.QueryParameters.Select = ["id"];
                    request.QueryParameters.Top = 1;
                },
                ct
            );
            return found?.Value is [{ Id: { } person }, ..]
                ? await InstallForAsync(person, catalog, ct)
                : new InstallAnswer.NoSuchPerson();
        }
        catch (Exception trouble) when (trouble.IsOfTheLine(ct) || trouble is AuthenticationFailedException)
        {
            return AnswerOf(trouble);
        }
    }

    private async Task<InstallAnswer> InstallForAsync(string person, string catalog, CancellationToken ct)
    {
        var app = $"{address.GraphAddress.TrimEnd('/')}/appCatalogs/teamsApps/{Uri.EscapeDataString(catalog)}";
        await graph
            .Client.Users[person]
            .Teamwork.InstalledApps.PostAsync(
                new UserScopeTeamsAppInstallation
                {
                    AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = app },
                },
                cancellationToken: ct
            );
        return new InstallAnswer.Installed();
    }

    private InstallAnswer AnswerOf(Exception trouble)
    {
        switch (trouble)
        {
            case ApiException { ResponseStatusCode: 409 }:
                return new InstallAnswer.Had();
            case ApiException { ResponseStatusCode: 404 }:
                return new InstallAnswer.NoSuchPerson();
            case ApiException { ResponseStatusCode: 401 or 403 } or AuthenticationFailedException:
                log.GraphRefused(GraphTrouble.NameOf(trouble));
                return new InstallAnswer.NotAllowed();
            case ApiException { ResponseStatusCode: >= 400 and < 500 and not (408 or 429) }:
                return new InstallAnswer.Refused(GraphTrouble.NameOf(trouble));
            default:
                return new InstallAnswer.Later();
        }
    }

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
