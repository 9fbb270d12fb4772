namespace RMBot.Simulators.Queues;

/// <summary>Queues that a whole test assembly shares.</summary>
public interface ISharedQueues
{
    Task<IQueueAccount> StartedAsync();
}
