using System.Text.Json;

namespace RMBot.Simulators.Connector;

/// <summary>Anything but the usual answer.</summary>
public abstract partial record Refusal
{
    private Refusal() { }

    /// <summary>The connection ends, and nothing was delivered.</summary>
    public static Refusal NoAnswer { get; } = new Unanswered(IsDelivered: false, TimeSpan.Zero);

    /// <summary>It is delivered, and the connection ends before the answer. It counts against the limits.</summary>
    public static Refusal Lost { get; } = new Unanswered(IsDelivered: true, TimeSpan.Zero);

    /// <summary>Nothing is delivered, nothing is answered for so long, and then the connection ends.</summary>
    public static Refusal Silence(TimeSpan time) => new Unanswered(IsDelivered: false, time);

    /// <summary>In the connector's usual shape.</summary>
    public static Refusal Error(int status, string code, string message) =>
        new Answered(status, JsonSerializer.Serialize(new { error = new { code, message } }));

    /// <param name="RetryAfter">Told in whole seconds, rounded up.</param>
    public sealed record Answered(int Status, string Body, TimeSpan? RetryAfter = null) : Refusal;

    public sealed record Unanswered(bool IsDelivered, TimeSpan After) : Refusal;
}
