namespace RMBot.Simulators.Queues;

public enum QueueRequestKind
{
    CreateQueue,
    DeleteQueue,

    /// <summary>The count of messages and the metadata.</summary>
    Properties,
    SetMetadata,
    Put,
    Get,
    Peek,
    Update,
    Delete,
    Clear,
}
