namespace RMBot.Simulators.Tables;

/// <summary>Something that goes wrong with one request.</summary>
public abstract record TableFault
{
    private TableFault() { }

    public static TableFault ServerBusy { get; } = new Refused(503, "ServerBusy");
    public static TableFault OperationTimedOut { get; } = new Refused(500, "OperationTimedOut");
    public static TableFault Reset { get; } = new ConnectionReset();
    public static TableFault LostAnswer { get; } = new AnswerLost();

    /// <summary>Nothing is done, and the answer says so.</summary>
    public sealed record Refused(int Status, string Code) : TableFault;

    /// <summary>Nothing is done, and there is no answer.</summary>
    public sealed record ConnectionReset : TableFault;

    /// <summary>All is done, and there is no answer.</summary>
    public sealed record AnswerLost : TableFault;
}
