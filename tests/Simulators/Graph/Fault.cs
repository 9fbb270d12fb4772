namespace RMBot.Simulators.Graph;

/// <summary>What goes wrong with a request.</summary>
public sealed record Fault
{
    private Fault() { }

    /// <summary>What is answered; null when the connection breaks without an answer, or the request is only held.</summary>
    public int? Status { get; private init; }

    public string Code { get; private init; } = "";
    public double? RetryAfter { get; private init; }
    public bool IsReset { get; private init; }

    /// <summary>The request is carried out first, and only its answer is lost.</summary>
    public bool AfterEffect { get; init; }

    internal HeldRequest? Held { get; private init; }

    /// <summary>The connection breaks before anything happened.</summary>
    public static Fault Reset => new() { IsReset = true };

    /// <summary>The connection breaks when it has happened: the answer is lost.</summary>
    public static Fault LostAnswer => Reset with { AfterEffect = true };

    public static Fault TimedOut => Refused(504, "serviceNotAvailable");

    public static Fault Throttled(double seconds) => Refused(429, "ApplicationThrottled", seconds);

    public static Fault Unavailable(double? seconds = null) => Refused(503, "serviceNotAvailable", seconds);

    public static Fault Refused(int status, string code, double? seconds = null) =>
        new()
        {
            Status = status,
            Code = code,
            RetryAfter = seconds,
        };

    internal static Fault Slow(HeldRequest held) => new() { Held = held };
}
