using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using RMBot.Calendar;
using RMBot.Storage;

namespace RMBot;

/// <summary>What is missing before the coach can start, one sentence an admin can act on for each.</summary>
public sealed class CoachOptionsCheck(
    IHostEnvironment environment,
    IConfiguration configuration,
    StorageOptions storage,
    CalendarOptions calendar
) : IValidateOptions<CoachOptions>
{
    public ValidateOptionsResult Validate(string? name, CoachOptions options)
    {
        string[] missing =
        [
            .. environment.IsDevelopment() ? [] : Identity(options),
            .. Hosts(options),
            .. Storage(),
            .. Calendar(),
        ];
        return missing.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
    }

    private IEnumerable<string> Identity(CoachOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
        {
            yield return "Set MicrosoftAppId to the bot's application id; without it anybody could speak as anybody.";
        }

        if (string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId))
        {
            yield return "Set MicrosoftAppTenantId to your tenant; without it people of any organisation would be let in.";
        }

        var hasPassword = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppPassword"]);
        switch (options.MicrosoftAppType.Trim().ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
            case "SINGLETENANT" when hasPassword:
                break;
            case "SINGLETENANT":
                yield return "Set MicrosoftAppPassword, or MicrosoftAppType to UserAssignedMSI, which needs no password.";
                break;
            default:
                yield return "Set MicrosoftAppType to UserAssignedMSI or SingleTenant; without it nothing could be sent.";
                break;
        }
    }

    private static IEnumerable<string> Hosts(CoachOptions options)
    {
        if (options.TrustedHosts.Any(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            yield return "Set ServiceHosts to names of hosts alone, without https:// or a path; nobody else gets the bot's token.";
        }
    }

    private IEnumerable<string> Storage()
    {
        if (string.IsNullOrWhiteSpace(storage.ConnectionString))
        {
            if (string.IsNullOrWhiteSpace(storage.AccountName))
            {
                yield return "Set Storage__AccountName to the storage account; without it nothing people say could be kept.";
            }
        }
        else if (!CanBeRead(storage.ConnectionString))
        {
            yield return "Set Storage__ConnectionString to a storage account's connection string; this one cannot be read.";
        }
    }

    private IEnumerable<string> Calendar()
    {
        if (calendar.IsConnected && !calendar.CanBeReached(mayBeOpen: environment.IsDevelopment()))
        {
            yield return "Set Calendar__GraphAddress to an address that begins with https://, or leave it out; it carries "
                + "people's tokens.";
        }
    }

    private static bool CanBeRead(string connectionString)
    {
        try
        {
            return new TableServiceClient(connectionString).Uri is not null;
        }
        catch (Exception unreadable)
            when (unreadable is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
