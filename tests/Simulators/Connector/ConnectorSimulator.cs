using Microsoft.AspNetCore.Builder;
using RMBot.Simulators.Connector.Protocol;

namespace RMBot.Simulators.Connector;

/// <summary>
/// Stands in for Teams' Bot Connector under load: its limits, its refusals, its delays, and answers that get lost. Made
/// for one bot. Any chat exists until it is lost, and any message in it. All settings may be changed at any time.
/// </summary>
public sealed class ConnectorSimulator : IAsyncDisposable
{
    private readonly Register register;
    private readonly Chats chats = new();
    private WebApplication? server;

    private ConnectorSimulator(TimeProvider time) => register = new Register(time);

    /// <summary>Ends with a slash.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Requests beyond are answered 429 with the time until there is room. Null: no limits.</summary>
    public ConnectorLimits? Limits { get; set; } = ConnectorLimits.Teams;

    /// <summary>From the decision, and with it the delivery, to the answer.</summary>
    public Latency Latency { get; set; } = Latency.None;

    public ConnectorFaults Faults { get; set; } = ConnectorFaults.None;

    /// <summary>
    /// Decides first; null: nothing special. Asked from several threads, and before the request is recorded. After it
    /// come blocked and lost chats, the size, nonsense, the faults and last the limits.
    /// </summary>
    public Func<ConnectorRequest, Refusal?> Rule { get; set; } = _ => null;

    /// <summary>The tenant of a conversation whose request does not say it.</summary>
    public Func<string, string> TenantOf { get; set; } = _ => "";

    /// <summary>The chat of a member; once it is lost there are a second, "…-2", a third, and so on.</summary>
    public Func<string, string> ChatOf { get; set; } = member => $"a:{member}";

    /// <summary>Who is in a conversation: unless said otherwise, the one after whom it is named.</summary>
    public Func<string, IReadOnlyList<string>> MembersOf { get; set; } =
        conversation => [conversation.StartsWith("a:", StringComparison.Ordinal) ? conversation[2..] : conversation];

    /// <summary>Whether the record holds what was sent: some KB a request.</summary>
    public bool KeepsBodies { get; set; } = true;

    /// <summary>Everything decided so far, in the order of the decisions.</summary>
    public IReadOnlyList<ConnectorRequest> Received => register.Snapshot();

    public int ReceivedCount => register.Count;

    public static Task<ConnectorSimulator> StartAsync() => StartAsync(TimeProvider.System);

    /// <summary>The time is that of the windows, of the latency and of the record.</summary>
    public static async Task<ConnectorSimulator> StartAsync(TimeProvider time)
    {
        var simulator = new ConnectorSimulator(time);
        var answering = new Answering(simulator, simulator.register, simulator.chats, time);
        (simulator.server, var address) = await LoopbackServer.StartAsync(web => web.Run(answering.AnswerAsync));
        simulator.ServiceUrl = address.AbsoluteUri;
        return simulator;
    }

    /// <summary>All that concerns this chat is refused so from now on, its creation too.</summary>
    public void Block(string conversation, Refusal refusal) => chats.Block(conversation, refusal);

    public void Unblock(string conversation) => chats.Unblock(conversation);

    /// <summary>It does not exist any more: 404 ConversationNotFound. Creating one for its member makes a new one.</summary>
    public void Lose(string conversation) => chats.Lose(conversation);

    public ValueTask DisposeAsync() => server!.DisposeAsync();
}
