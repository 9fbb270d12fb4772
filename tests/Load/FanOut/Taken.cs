using RMBot.Load.Prompts;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>All that is known after a run.</summary>
/// <param name="Due">When the seeded prompts were due.</param>
/// <param name="From">When they could be delivered: due, and every instance listening.</param>
/// <param name="Partners">By chat, the name that every card there shows.</param>
internal sealed record Taken(
    Plan Plan,
    DateTimeOffset Due,
    DateTimeOffset From,
    IReadOnlyDictionary<string, string> Partners,
    IReadOnlyList<ConnectorRequest> Received,
    IReadOnlyList<KeptPrompt> Kept,
    IReadOnlyList<Instance> Instances,
    Middle Middle
);
