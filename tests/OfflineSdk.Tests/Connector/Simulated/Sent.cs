using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

/// <summary>Requests as the simulator records them, without sending any.</summary>
internal static class Sent
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static ConnectorRequest At(
        TimeSpan time,
        ConnectorCall call = ConnectorCall.Send,
        string chat = "a:1",
        string tenant = "t"
    ) => new(1, Start + time, "POST", call, chat, tenant, "") { Status = 201 };
}
