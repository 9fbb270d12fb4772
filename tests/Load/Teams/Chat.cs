using System.Text.Json.Nodes;

namespace RMBot.Load.Teams;

/// <summary>The newest messages of one person's chat with the bot.</summary>
public sealed class Chat
{
    private const int Most = 12;

    private readonly Lock guard = new();
    private readonly List<Message> messages = [];
    private (string Title, TaskCompletionSource Seen)? awaited;
    private int lastId;

    /// <summary>Hears of each message that answers nothing: what the bot begins itself.</summary>
    public event Action<Message>? Begun;

    public string Id { get; } = $"a:{Guid.NewGuid():N}";

    /// <summary>How many messages ever came.</summary>
    public int Received => Volatile.Read(ref lastId);

    /// <summary>The first message by which the coach said that something went wrong.</summary>
    public Message? Apology { get; private set; }

    public Message Last
    {
        get
        {
            lock (guard)
                return messages[^1];
        }
    }

    /// <summary>The newest button of that title; null when there is none.</summary>
    public JsonObject? Find(string title)
    {
        lock (guard)
            return Enumerable.Reverse(messages).Select(message => message.Button(title)).FirstOrDefault(IsThere);
    }

    /// <summary>Completes when a button of that title is there.</summary>
    public Task SeesAsync(string title, CancellationToken ct)
    {
        lock (guard)
        {
            if (messages.Exists(message => message.Button(title) is not null))
                return Task.CompletedTask;
            awaited = (title, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return awaited.Value.Seen.Task.WaitAsync(ct);
        }
    }

    /// <summary>The newest button of that title, and the message it is on.</summary>
    public (Message Message, JsonObject Button) Button(string title)
    {
        lock (guard)
        {
            for (var at = messages.Count - 1; at >= 0; at--)
                if (messages[at].Button(title) is { } button)
                    return (messages[at], button);
            throw new BadAnswerException($"There is no button '{title}' after: {messages.LastOrDefault()}");
        }
    }

    public string Receive(byte[] activity, bool isAnswer)
    {
        lock (guard)
        {
            var message = new Message($"m{++lastId}", activity);
            messages.Add(message);
            if (Apologies.IsOne(message))
                Apology ??= message;
            if (messages.Count > Most)
                messages.RemoveAt(0);
            Notice(message);
            if (!isAnswer)
                Begun?.Invoke(message);
            return message.Id;
        }
    }

    public void Replace(string message, byte[] content)
    {
        lock (guard)
            if (messages.FindIndex(known => known.Id == message) is >= 0 and var at)
                Notice(messages[at] = new Message(message, content));
    }

    private static bool IsThere(JsonObject? button) => button is not null;

    private void Notice(Message message)
    {
        if (awaited is { } waiting && message.Button(waiting.Title) is not null)
            waiting.Seen.TrySetResult();
    }
}
