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
) : IInstaller
{
    private string? catalogId = options.CatalogId is { Length: > 0 } known ? known : null;

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
            if (AnswerOf(trouble) is InstallAnswer.Later or InstallAnswer.Failed)
            {
                throw new BusyException("Microsoft Graph does not tell what is in the catalogue.", trouble);
            }

            log.GraphRefused(GraphTrouble.NameOf(trouble));
            return null;
        }
    }

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
            var answer = AnswerOf(trouble);
            if (answer is InstallAnswer.NotAllowed)
            {
                log.GraphRefused(GraphTrouble.NameOf(trouble));
            }

            return answer;
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

    private static InstallAnswer AnswerOf(Exception trouble) =>
        trouble switch
        {
            ApiException { ResponseStatusCode: 409 } => new InstallAnswer.Had(),
            ApiException { ResponseStatusCode: 404 } => new InstallAnswer.NoSuchPerson(),
            ApiException { ResponseStatusCode: 401 or 403 } => new InstallAnswer.NotAllowed(),
            AuthenticationFailedException refusal when TokenTrouble.IsRefusal(refusal) =>
                new InstallAnswer.NotAllowed(),
            ApiException { ResponseStatusCode: 429 } or AuthenticationFailedException => new InstallAnswer.Later(),
            ApiException { ResponseStatusCode: >= 400 and < 500 and not 408 } => new InstallAnswer.Refused(
                GraphTrouble.NameOf(trouble)
            ),
            _ => new InstallAnswer.Failed(GraphTrouble.NameOf(trouble)),
        };

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
