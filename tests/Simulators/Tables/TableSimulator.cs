using Microsoft.AspNetCore.Builder;
using RMBot.Simulators.Tables.Protocol;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables;

/// <summary>
/// Azure's tables in memory, spoken to over the same protocol: ordered by key, so that a read costs time by what it
/// returns, and with the limits, delays and failures that Azurite does not have.
/// </summary>
public sealed class TableSimulator : ITableAccount, IAsyncDisposable
{
    private WebApplication? server;
    private Uri address = null!;

    private TableSimulator(TimeProvider time)
    {
        Account = new Account(time);
        Budget = new EntityBudget(time);
        Time = time;
    }

    public Uri TableEndpoint => new(address, Azurite.AccountName);
    public string ConnectionString => $"{AccountSettings}TableEndpoint={TableEndpoint};";

    public TableCounters Counters { get; } = new();

    /// <summary>Settable at any time, like the following.</summary>
    public TableLimits Limits { get; set; } = TableLimits.Azure;

    /// <summary>From a request's arrival to its effect.</summary>
    public TimeSpan Latency { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>Whether a query may leave the partition open; counted in any case.</summary>
    public bool AllowScans { get; set; } = true;

    /// <summary>What goes wrong with a request, or null when nothing does; may be asked from several threads.</summary>
    public Func<TableRequest, TableFault?> Fault { get; set; } = _ => null;

    /// <summary>
    /// Runs once a request has come and before it takes effect, with the name its client gave it: a place to hold it back.
    /// </summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    internal TimeProvider Time { get; }
    internal Account Account { get; }
    internal EntityBudget Budget { get; }

    private static string AccountSettings =>
        $"DefaultEndpointsProtocol=http;AccountName={Azurite.AccountName};AccountKey={Azurite.AccountKey};";

    public static Task<TableSimulator> StartAsync() => StartAsync(TimeProvider.System);

    /// <summary>The time is that of the entities' stamps, of the limits and of the latency.</summary>
    public static async Task<TableSimulator> StartAsync(TimeProvider time)
    {
        var simulator = new TableSimulator(time);
        var answering = new Answering(simulator);
        (simulator.server, simulator.address) = await LoopbackServer.StartAsync(web => web.Run(answering.AnswerAsync));
        return simulator;
    }

    /// <summary>Tables here, queues there.</summary>
    public string ConnectionStringWith(Azurite queues) => $"{ConnectionString}QueueEndpoint={queues.QueueEndpoint};";

    public ValueTask DisposeAsync() => server!.DisposeAsync();
}
