using Microsoft.AspNetCore.Builder;
using RMBot.Simulators.Queues.Messages;
using RMBot.Simulators.Queues.Protocol;
using RMBot.Simulators.Tables;

namespace RMBot.Simulators.Queues;

/// <summary>
/// Azure's queues in memory, spoken to over the same protocol: ordered by when messages come into sight, so that those
/// that are hidden cost nothing, and with the time, the delays and the failures that Azurite does not have.
/// </summary>
public sealed class QueueSimulator : IQueueAccount, IAsyncDisposable
{
    private WebApplication? server;
    private Uri address = null!;

    private QueueSimulator(TimeProvider time) => Time = time;

    public Uri QueueEndpoint => new(address, Azurite.AccountName);

    /// <summary>Queues only.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Azurite.AccountName};AccountKey={Azurite.AccountKey};"
        + $"QueueEndpoint={QueueEndpoint};";

    public QueueCounters Counters { get; } = new();

    /// <summary>From a request's arrival to its effect; settable at any time.</summary>
    public TimeSpan Latency { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>What goes wrong with a request, or null when nothing does; may be asked from several threads.</summary>
    public Func<QueueRequest, QueueFault?> Fault { get; set; } = _ => null;

    internal TimeProvider Time { get; }
    internal QueueAccount Account { get; } = new();

    public static Task<QueueSimulator> StartAsync() => StartAsync(TimeProvider.System);

    /// <summary>The time is that of the messages' visibility and expiry, and of the latency.</summary>
    public static async Task<QueueSimulator> StartAsync(TimeProvider time)
    {
        var simulator = new QueueSimulator(time);
        var answering = new Answering(simulator);
        (simulator.server, simulator.address) = await LoopbackServer.StartAsync(web => web.Run(answering.AnswerAsync));
        return simulator;
    }

    /// <summary>Queues here, tables there.</summary>
    public string ConnectionStringWith(TableSimulator tables) =>
        $"{tables.ConnectionString}QueueEndpoint={QueueEndpoint};";

    public ValueTask DisposeAsync() => server!.DisposeAsync();
}
