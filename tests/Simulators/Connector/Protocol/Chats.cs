using System.Collections.Concurrent;
using System.Globalization;

namespace RMBot.Simulators.Connector.Protocol;

/// <summary>Which chats answer otherwise than usual, and which chat is a person's now.</summary>
internal sealed class Chats
{
    private readonly ConcurrentDictionary<string, Refusal> blocked = new();
    private readonly ConcurrentDictionary<string, bool> lost = new();

    public void Block(string conversation, Refusal refusal) => blocked[conversation] = refusal;

    public void Unblock(string conversation) => blocked.TryRemove(conversation, out _);

    public void Lose(string conversation) => lost[conversation] = true;

    public Refusal? RefusalOf(string conversation) =>
        blocked.TryGetValue(conversation, out var refusal) ? refusal
        : lost.ContainsKey(conversation) ? Refusal.ConversationNotFound
        : null;

    /// <summary>The first one that is not lost of: the original, the second, the third …</summary>
    public string Current(string original)
    {
        var current = original;
        for (var next = 2; lost.ContainsKey(current); next++)
            current = string.Create(CultureInfo.InvariantCulture, $"{original}-{next}");
        return current;
    }
}
