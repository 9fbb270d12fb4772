namespace RMBot.Simulators.Queues;

/// <summary>Where a storage account's queues are.</summary>
public interface IQueueAccount
{
    string ConnectionString { get; }
    Uri QueueEndpoint { get; }
}
