using Azure.Data.Tables;

namespace RMBot.Storage;

/// <summary>The product's tables.</summary>
public sealed class Tables
{
    public Tables(StorageOptions options, RequestCounter counter)
    {
        var service = StorageClients.Tables(options, counter);
        Pairs = service.GetTableClient(options.TablePrefix + nameof(Pairs));
        People = service.GetTableClient(options.TablePrefix + nameof(People));
        Conversations = service.GetTableClient(options.TablePrefix + nameof(Conversations));
    }

    public TableClient Pairs { get; }
    public TableClient People { get; }
    public TableClient Conversations { get; }

    /// <summary>Once at start.</summary>
    public Task CreateAsync(CancellationToken ct) =>
        Task.WhenAll(
            Pairs.CreateIfNotExistsAsync(ct),
            People.CreateIfNotExistsAsync(ct),
            Conversations.CreateIfNotExistsAsync(ct)
        );

    /// <summary>Throws unless the tables answer.</summary>
    public Task CheckAsync(CancellationToken ct) =>
        Pairs.GetEntityIfExistsAsync<TableEntity>("ready", "ready", cancellationToken: ct);
}
