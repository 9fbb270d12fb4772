using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using RMBot.Simulators;
using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Driver;

/// <summary>Teams, as far as the coach meets it: people, their chats, and the connector that shows what the coach sends.</summary>
public sealed class TeamsService : IAsyncDisposable
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";

    private readonly RecordingConnector connector;
    private readonly ConcurrentDictionary<string, TeamsChat> chats = new();
    private readonly ConcurrentDictionary<string, TeamsPerson> people = new();

    private readonly ConcurrentDictionary<string, bool> lost = new();

    private static ScriptedAnswer NoSuchChat => new(404, """{"error":{"code":"ConversationNotFound"}}""");

    private TeamsService(RecordingConnector connector) => this.connector = connector;

    public HttpClient Http { get; } = new();

    public string ServiceUrl => connector.ServiceUrl;

    /// <summary>Everything the coach asked of Teams.</summary>
    public IReadOnlyList<RecordedRequest> Requests => connector.Requests;

    /// <summary>Between the coach and the connector.</summary>
    public Edge Edge => connector.Edge;

    /// <summary>Where activities are delivered.</summary>
    public Uri Bot { get; set; } = new("http://127.0.0.1:9");

    /// <summary>How what people do is delivered; null when each activity comes once.</summary>
    public Repeating? Repeating { get; set; }

    public static async Task<TeamsService> StartAsync()
    {
        var connector = await RecordingConnector.StartAsync();
        var service = new TeamsService(connector);
        connector.Rule = service.Answer;
        return service;
    }

    public TeamsPerson Add(string name, bool isGuest = false, string zone = "Europe/Berlin", string tenant = Tenant)
    {
        var person = new TeamsPerson(this, name, AddChat("personal"), isGuest, zone) { Tenant = tenant };
        people[person.UserId] = person;
        return person;
    }

    public TeamsChat AddChat(string type)
    {
        var chat = new TeamsChat(
            type == "personal" ? $"a:{Guid.NewGuid():N}" : $"19:{Guid.NewGuid():N}@thread.v2",
            type
        );
        return chats[chat.Id] = chat;
    }

    /// <summary>The chat with them is gone, and so will be every new one.</summary>
    public void LosesEveryChatOf(TeamsPerson person)
    {
        lost[person.UserId] = true;
        person.Chat.Refusals.Enqueue(NoSuchChat);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await connector.DisposeAsync();
    }

    private ScriptedAnswer? Answer(RecordedRequest request)
    {
        string[] segments = [.. request.Path.Split('?')[0].Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        if (request.Method == "POST" && segments is ["v3", "conversations"])
        {
            return Opened(JObject.Parse(request.Body));
        }

        if (
            segments is not ["v3", "conversations", var id, .. var rest]
            || !chats.TryGetValue(WithoutThread(id), out var chat)
        )
        {
            return null;
        }

        return (request.Method, rest) switch
        {
            ("GET", ["members", var member]) when people.TryGetValue(member, out var person) => new ScriptedAnswer(
                200,
                person.AsMember().ToString()
            ),
            ("POST", ["activities", ..]) => chat.Refusals.TryDequeue(out var refusal)
                ? refusal
                : Sent(chat.Receive(JObject.Parse(request.Body))),
            ("PUT", ["activities", var message]) when chat.Update(message, JObject.Parse(request.Body)) => Sent(
                message
            ),
            ("PUT", ["activities", _]) => new ScriptedAnswer(
                404,
                """{"error":{"code":"ActivityNotFoundInConversation"}}"""
            ),
            _ => null,
        };
    }

    /// <summary>A personal chat with somebody who is named by their object id.</summary>
    private ScriptedAnswer? Opened(JObject wanted)
    {
        var member = wanted["members"]?[0]?["id"]?.Value<string>();
        if (people.Values.FirstOrDefault(known => known.ObjectId == member) is not { } person)
        {
            return null;
        }

        var chat = AddChat("personal");
        if (lost.ContainsKey(person.UserId))
        {
            chat.Refusals.Enqueue(NoSuchChat);
        }

        person.Chat = chat;
        return new ScriptedAnswer(201, new JObject { ["id"] = chat.Id }.ToString());
    }

    private static ScriptedAnswer Sent(string id) => new(200, new JObject { ["id"] = id }.ToString());

    private static string WithoutThread(string conversation) => conversation.Split(';')[0];
}
