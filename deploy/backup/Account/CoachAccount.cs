using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using RMBot.Storage;

namespace RMBot.Backups.Account;

/// <summary>The coach's tables in a storage account, reached as the coach reaches them.</summary>
public sealed class CoachAccount
{
    private readonly TableServiceClient service;

    public CoachAccount(StorageOptions options)
    {
        Options = options;
        // Nobody waits for an answer here: a page of a thousand large rows may take its time, and a busy account be asked again.
        var patient = new TableClientOptions();
        patient.Retry.Mode = RetryMode.Exponential;
        patient.Retry.MaxRetries = 6;
        patient.Retry.MaxDelay = TimeSpan.FromSeconds(20);
        service = options.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, patient)
            : new TableServiceClient(
                new Uri($"https://{options.AccountName}.table.core.windows.net/"),
                new DefaultAzureCredential(),
                patient
            );
    }

    public StorageOptions Options { get; }

    public string Name => service.AccountName;

    public TableClient Table(string name) => service.GetTableClient(Options.TablePrefix + name);

    /// <summary>The coach's tables that are there, without the prefix, in the order of their names.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync(CancellationToken ct)
    {
        var all = await service.QueryAsync(cancellationToken: ct).Select(table => table.Name).ToListAsync(ct);
        return
        [
            .. all.Where(name => name.StartsWith(Options.TablePrefix, StringComparison.OrdinalIgnoreCase))
                .Select(name => name[Options.TablePrefix.Length..])
                .Where(name => TableNames.IsKept(name) || TableNames.Passing.Contains(name))
                .Order(StringComparer.Ordinal),
        ];
    }
}
