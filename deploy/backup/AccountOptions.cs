using System.CommandLine;
using System.CommandLine.Parsing;
using RMBot.Backups.Account;
using RMBot.Storage;

namespace RMBot.Backups;

/// <summary>Which account a command is about; without an option, the one that the coach's own settings name.</summary>
internal sealed class AccountOptions
{
    private const string InAzure = ".table.core.windows.net";

    /// <summary>Azurite's account, whose name and key are the same on every machine, on the ports that deploy/local uses.</summary>
    private const string OnThisMachine =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + "QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1;TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;";

    private readonly Option<string> url = new("--storage-url")
    {
        Description = $"https://ACCOUNT{InAzure}; your own sign-in (az login) or a managed identity opens it",
    };

    private readonly Option<string> connection = new("--connection")
    {
        Description = "a connection string, where an account has keys",
    };

    private readonly Option<bool> local = new("--local") { Description = "the storage that deploy/local started" };

    private readonly Option<string> prefix = new("--table-prefix")
    {
        Description = "before the names of all tables [default: Storage__TablePrefix, or none]",
    };

    public void AddTo(Command command)
    {
        command.Add(url);
        command.Add(connection);
        command.Add(local);
        command.Add(prefix);
        command.Validators.Add(Check);
    }

    public CoachAccount Read(ParseResult given) =>
        new(
            new StorageOptions
            {
                ConnectionString =
                    given.GetValue(local) ? OnThisMachine
                    : given.GetValue(url) is null ? given.GetValue(connection) ?? Setting("ConnectionString")
                    : null,
                AccountName = NameIn(given.GetValue(url)) ?? Setting("AccountName"),
                TablePrefix = given.GetValue(prefix) ?? Setting("TablePrefix") ?? "",
            }
        );

    /// <summary>Null unless it is the address of an account's tables.</summary>
    private static string? NameIn(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.PathAndQuery == "/"
        && uri.Host.EndsWith(InAzure, StringComparison.Ordinal)
        && uri.Host[..^InAzure.Length] is var name
        && name.Length > 0
        && name.All(char.IsAsciiLetterOrDigit)
            ? name
            : null;

    private void Check(CommandResult given)
    {
        var named = new[] { given.GetValue(url), given.GetValue(connection), given.GetValue(local) ? "" : null }.Count(
            one => one is not null
        );
        if (named > 1)
        {
            given.AddError("Name one account: --storage-url, --connection or --local.");
        }
        else if (named == 0 && (Setting("ConnectionString") ?? Setting("AccountName")) is null)
        {
            given.AddError("Name an account: --storage-url, --connection or --local.");
        }
        else if (given.GetValue(url) is { } address && NameIn(address) is null)
        {
            given.AddError($"--storage-url is such as https://contosocoach{InAzure}, not {address}.");
        }
    }

    private static string? Setting(string name) =>
        Environment.GetEnvironmentVariable($"Storage__{name}") is { Length: > 0 } value ? value : null;
}
