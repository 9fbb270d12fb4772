using Azure.Data.Tables;
using RMBot.Backups;
using RMBot.Bot.Tests.Storage;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Backup;

/// <summary>A test that types the commands of a backup, and looks at an account before and after.</summary>
public abstract class BackupTest(
    SharedAzurite azurite,
    SharedTableSimulator? tables = null,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    private readonly string place = Directory.CreateTempSubdirectory("backup").FullName;

    /// <summary>What the last command said.</summary>
    protected string Output { get; private set; } = "";

    /// <summary>Where the backup is.</summary>
    protected string Folder => Path.Combine(place, "saved");

    /// <summary>Before the tables of the account that is restored into; like another account, it shares none.</summary>
    protected string Other { get; } = $"o{Guid.NewGuid():N}"[..12];

    protected virtual string Connection => Options.ConnectionString!;

    protected TableServiceClient Service => new(Connection);

    protected Task SavesAsync(params string[] more) =>
        WellAsync(["save", "--to", Folder, .. In(Options.TablePrefix), .. more]);

    protected Task RestoresAsync(params string[] more) =>
        WellAsync(["restore", "--from", Folder, .. In(Other), .. more]);

    /// <returns>The exit code.</returns>
    protected Task<int> TryRestoringAsync(params string[] more) =>
        TypeAsync(["restore", "--from", Folder, .. In(Other), .. more]);

    protected Task<int> TrySavingAsync() => TypeAsync(["save", "--to", Folder, .. In(Options.TablePrefix)]);

    protected TableClient Table(string name) => Service.GetTableClient(Options.TablePrefix + name);

    protected TableClient Restored(string name) => Service.GetTableClient(Other + name);

    /// <summary>Every row of a table as it can be compared: each column with its type, in the order of names.</summary>
    protected static async Task<IReadOnlyList<string>> RowsAsync(TableClient table)
    {
        var rows = await table.QueryAsync<TableEntity>(cancellationToken: Ct).ToListAsync(Ct);
        return [.. rows.Select(row => string.Join("; ", row.Where(IsKept).OrderBy(one => one.Key).Select(Told)))];
    }

    /// <summary>The tables under a prefix, without it.</summary>
    protected async Task<IReadOnlyList<string>> NamesAsync(string prefix)
    {
        var all = await Service.QueryAsync(cancellationToken: Ct).Select(table => table.Name).ToListAsync(Ct);
        return
        [
            .. all.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..]),
        ];
    }

    private string[] In(string prefix) => ["--connection", Connection, "--table-prefix", prefix];

    private async Task WellAsync(string[] command)
    {
        var code = await TypeAsync(command);
        Assert.True(code == 0, Output);
    }

    private async Task<int> TypeAsync(string[] command)
    {
        await using var output = new StringWriter();
        var code = await BackupCommand
            .Create(output, output, TimeProvider.System)
            .Parse(command)
            .InvokeAsync(cancellationToken: Ct);
        Output = output.ToString();
        return code;
    }

    private static bool IsKept(KeyValuePair<string, object> column) => column.Key is not ("odata.etag" or "Timestamp");

    private static string Told(KeyValuePair<string, object> column) =>
        column.Value switch
        {
            byte[] bytes => $"{column.Key} bytes {Convert.ToHexString(bytes)}",
            DateTimeOffset moment => $"{column.Key} moment {moment.UtcTicks}",
            double number => $"{column.Key} double {BitConverter.DoubleToInt64Bits(number)}",
            var value => $"{column.Key} {value.GetType().Name} {value}",
        };
}
