namespace RMBot.Simulators.Queues;

/// <summary>Something that goes wrong with one request.</summary>
public abstract record QueueFault
{
    private QueueFault() { }

    public static QueueFault ServerBusy { get; } = new Refused(503, "ServerBusy");
    public static QueueFault OperationTimedOut { get; } = new Refused(500, "OperationTimedOut");

    /// <summary>All is done, and the answer says that it took too long.</summary>
    public static QueueFault TimedOutAfterAll { get; } = new DoneAndRefused(500, "OperationTimedOut");
    public static QueueFault Reset { get; } = new ConnectionReset();
    public static QueueFault LostAnswer { get; } = new AnswerLost();

    /// <summary>Beyond the simulator's latency.</summary>
    public static QueueFault Delay(TimeSpan by) => new Delayed(by);

    /// <summary>Nothing is done, and the answer says so.</summary>
    public sealed record Refused(int Status, string Code) : QueueFault;

    /// <summary>All is done, and the answer says otherwise.</summary>
    public sealed record DoneAndRefused(int Status, string Code) : QueueFault;

    /// <summary>Nothing is done, and there is no answer.</summary>
    public sealed record ConnectionReset : QueueFault;

    /// <summary>All is done, and there is no answer.</summary>
    public sealed record AnswerLost : QueueFault;

    /// <summary>All is done later, and nothing else is wrong.</summary>
    public sealed record Delayed(TimeSpan By) : QueueFault;
}
