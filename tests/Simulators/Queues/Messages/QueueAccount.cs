using System.Collections.Concurrent;
using RMBot.Simulators.Queues.Protocol;

namespace RMBot.Simulators.Queues.Messages;

/// <summary>All queues, by name.</summary>
internal sealed class QueueAccount
{
    private readonly ConcurrentDictionary<string, MessageQueue> queues = new(StringComparer.Ordinal);

    public MessageQueue this[string name] =>
        queues.TryGetValue(name, out var queue) ? queue : throw Refusal.QueueNotFound();

    /// <summary>False when there is the same already.</summary>
    public bool Create(string name, Metadata metadata)
    {
        if (queues.TryAdd(name, new MessageQueue(metadata)))
            return true;
        return this[name].Metadata.IsSameAs(metadata) ? false : throw Refusal.QueueAlreadyExists();
    }

    public void Delete(string name)
    {
        if (!queues.TryRemove(name, out _))
            throw Refusal.QueueNotFound();
    }
}
