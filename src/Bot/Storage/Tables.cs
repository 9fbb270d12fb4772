using Azure.Data.Tables;
using Azure.Storage.Queues;
using RMBot.Delivery.Ledger;

namespace RMBot.Storage;

/// <summary>The product's tables and queues.</summary>
public sealed class Tables
{
    private readonly TableServiceClient service;
    private readonly string prefix;

    public Tables(StorageOptions options, RequestCounter counter)
    {
        service = StorageClients.Tables(options, counter);
        prefix = options.TablePrefix;
        Pairs = service.GetTableClient(options.TablePrefix + nameof(Pairs));
        People = service.GetTableClient(options.TablePrefix + nameof(People));
        Conversations = service.GetTableClient(options.TablePrefix + nameof(Conversations));
        Programmes = service.GetTableClient(options.TablePrefix + nameof(Programmes));
        Roster = service.GetTableClient(options.TablePrefix + nameof(Roster));
        Imports = service.GetTableClient(options.TablePrefix + nameof(Imports));
        Erasures = service.GetTableClient(options.TablePrefix + nameof(Erasures));
        Copies = service.GetTableClient(options.TablePrefix + nameof(Copies));
        Instances = service.GetTableClient(options.TablePrefix + nameof(Instances));
        WakeUps = StorageClients.Queue(options, counter, "wakeups");
        Parked = StorageClients.Queue(options, counter, "wakeups-parked");
    }

    public TableClient Pairs { get; }
    public TableClient People { get; }
    public TableClient Conversations { get; }

    /// <summary>The programmes with their settings and organisers, in one partition.</summary>
    public TableClient Programmes { get; }

    /// <summary>A copy of each pair for the dashboard, without a word: a programme's pairs in one partition.</summary>
    public TableClient Roster { get; }

    /// <summary>Lists of pairs that organisers upload, and how far they are.</summary>
    public TableClient Imports { get; }

    /// <summary>Deletions of people: those under way, and that there was one.</summary>
    public TableClient Erasures { get; }

    /// <summary>Who may fetch a copy of whose data, for a few minutes.</summary>
    public TableClient Copies { get; }

    /// <summary>What running instances share beside the queue: the send budget, whose turn it is to sweep, and that they live.</summary>
    public TableClient Instances { get; }
    public QueueClient WakeUps { get; }
    public QueueClient Parked { get; }

    /// <summary>The ledger of one month; made when it is first needed.</summary>
    public TableClient LedgerOf(Month month) => service.GetTableClient(prefix + TableNames.LedgerOf(month.ToString()));

    /// <summary>The months there are ledgers of.</summary>
    public async Task<IReadOnlyList<Month>> LedgersAsync(CancellationToken ct)
    {
        var (from, to) = (prefix + TableNames.LedgerOf("0"), prefix + TableNames.LedgerOf(":"));
        var filter = TableServiceClient.CreateQueryFilter($"TableName ge {from} and TableName lt {to}");
        var names = await service.QueryAsync(filter, cancellationToken: ct).Select(table => table.Name).ToListAsync(ct);
        return
        [
            .. names.Select(name => TableNames.MonthOf(name[prefix.Length..])).OfType<string>().Select(Month.Parse),
        ];
    }

    /// <summary>Once at start; throws while storage does not answer.</summary>
    public Task CreateAsync(CancellationToken ct) =>
        Task.WhenAll([
            .. TableNames
                .Kept.Concat(TableNames.Passing)
                .Select(name => service.CreateTableIfNotExistsAsync(prefix + name, ct)),
            WakeUps.CreateIfNotExistsAsync(cancellationToken: ct),
            Parked.CreateIfNotExistsAsync(cancellationToken: ct),
        ]);

    /// <summary>Throws unless both tables and queues answer.</summary>
    public Task PingAsync(CancellationToken ct) => Task.WhenAll(PingTablesAsync(ct), WakeUps.GetPropertiesAsync(ct));

    public Task PingTablesAsync(CancellationToken ct) =>
        Pairs.QueryAsync<TableEntity>("PartitionKey eq 'ping'", cancellationToken: ct).AnyAsync(ct).AsTask();
}
