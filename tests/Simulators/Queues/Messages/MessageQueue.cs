using RMBot.Simulators.Queues.Protocol;

namespace RMBot.Simulators.Queues.Messages;

/// <summary>
/// One queue. Every message is in the order of sight exactly once, so a look costs time by what it finds and nothing
/// stale is left behind.
/// </summary>
internal sealed class MessageQueue(Metadata metadata)
{
    private readonly Lock guard = new();
    private readonly Dictionary<Guid, Message> messages = [];
    private readonly SortedSet<Message> bySight = new(VisibilityOrder.Instance);
    private readonly SortedSet<(DateTime Expires, Guid Id)> mortal = [];
    private long last;

    public Metadata Metadata { get; set; } = metadata;

    /// <summary>Those that are hidden too.</summary>
    public int Count(DateTime now)
    {
        lock (guard)
        {
            DropExpired(now);
            return messages.Count;
        }
    }

    public Message Put(byte[] text, TimeSpan hidden, DateTime expires, DateTime now)
    {
        lock (guard)
        {
            DropExpired(now);
            var message = new Message(Guid.NewGuid(), ++last, text, now, expires, now + hidden, Guid.NewGuid(), 0);
            if (expires < Message.Never)
                mortal.Add((expires, message.Id));
            Keep(message);
            return message;
        }
    }

    /// <summary>Hides what it returns, which nobody else gets in the meantime.</summary>
    public IReadOnlyList<Message> Get(int most, TimeSpan hidden, DateTime now)
    {
        lock (guard)
        {
            var got = InSight(most, now)
                .ConvertAll(message =>
                    message with
                    {
                        Visible = now + hidden,
                        Receipt = Guid.NewGuid(),
                        DequeueCount = message.DequeueCount + 1,
                    }
                );
            got.ForEach(Replace);
            return got;
        }
    }

    public IReadOnlyList<Message> Peek(int most, DateTime now)
    {
        lock (guard)
            return InSight(most, now);
    }

    /// <summary>The text stays when there is none.</summary>
    public Message Update(string id, string receipt, byte[]? text, TimeSpan hidden, DateTime now)
    {
        lock (guard)
        {
            var held = Held(id, receipt, now);
            var updated = held with { Text = text ?? held.Text, Visible = now + hidden, Receipt = Guid.NewGuid() };
            Replace(updated);
            return updated;
        }
    }

    public void Delete(string id, string receipt, DateTime now)
    {
        lock (guard)
            Drop(Held(id, receipt, now));
    }

    public void Clear()
    {
        lock (guard)
        {
            messages.Clear();
            bySight.Clear();
            mortal.Clear();
        }
    }

    private List<Message> InSight(int most, DateTime now)
    {
        DropExpired(now);
        return [.. bySight.TakeWhile(message => message.Visible <= now).Take(most)];
    }

    private Message Held(string id, string receipt, DateTime now)
    {
        DropExpired(now);
        if (!Guid.TryParseExact(id, "D", out var known) || !messages.TryGetValue(known, out var message))
            throw Refusal.MessageNotFound();
        return Receipts.Text(message.Receipt) == receipt ? message : throw Refusal.PopReceiptMismatch();
    }

    private void Replace(Message message)
    {
        bySight.Remove(messages[message.Id]);
        Keep(message);
    }

    private void Keep(Message message)
    {
        messages[message.Id] = message;
        bySight.Add(message);
    }

    private void Drop(Message message)
    {
        messages.Remove(message.Id);
        bySight.Remove(message);
        mortal.Remove((message.Expires, message.Id));
    }

    private void DropExpired(DateTime now)
    {
        while (mortal.Count > 0 && mortal.Min.Expires <= now)
            Drop(messages[mortal.Min.Id]);
    }
}
