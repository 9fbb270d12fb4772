using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Driver;

/// <summary>One chat in Teams, as its members see it.</summary>
public sealed class TeamsChat(string id, string type)
{
    private readonly Lock guard = new();
    private readonly List<ChatMessage> messages = [];

    public string Id { get; } = id;

    /// <summary>personal, groupChat or channel.</summary>
    public string Type { get; } = type;

    /// <summary>What the next messages are answered instead of being shown.</summary>
    public ConcurrentQueue<ScriptedAnswer> Refusals { get; } = new();

    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (guard)
            {
                return [.. messages];
            }
        }
    }

    public string Everything => string.Join("\n", Messages.Select(message => message.Text));

    public string Last => Messages is [.., var last] ? last.Text : "";

    public int Count(string text) => Messages.Count(message => message.Text.Contains(text, StringComparison.Ordinal));

    public bool Shows(string text) => Everything.Contains(text, StringComparison.Ordinal);

    /// <summary>These texts as they followed one another, each as often as it came.</summary>
    public IEnumerable<string> InOrder(params string[] texts) =>
        Messages.SelectMany(message => texts.Where(text => message.Text.Contains(text, StringComparison.Ordinal)));

    public ChatMessage ButtonsOf(string title) =>
        Messages.LastOrDefault(message => message.Button(title) is not null)
        ?? throw new InvalidOperationException($"There is no button '{title}' in:\n{Everything}");

    internal string Receive(JObject activity)
    {
        lock (guard)
        {
            var message = new ChatMessage($"m{messages.Count + 1}", activity);
            messages.Add(message);
            return message.Id;
        }
    }

    internal bool Update(string message, JObject activity)
    {
        lock (guard)
        {
            var at = messages.FindIndex(known => known.Id == message);
            if (at < 0)
            {
                return false;
            }

            messages[at] = new ChatMessage(message, activity);
            return true;
        }
    }

    internal void Replace(string message, JToken card) =>
        Update(message, new JObject { ["attachments"] = new JArray(new JObject { ["content"] = card }) });
}
