using System.Text.Json.Nodes;

namespace RMBot.Load.Teams;

/// <summary>Somebody in Teams: what they do reaches the bot as Teams would send it, and they see what it answers.</summary>
public sealed class Person(Door door, string serviceUrl, string name, string mail)
{
    private const string Tenant = "11111111-0000-0000-0000-000000000001";
    private const string Card = "application/vnd.microsoft.card.adaptive";

    private readonly string userId = $"29:{Guid.NewGuid():N}";
    private int lastId;

    public string Name { get; } = name;
    public string Mail { get; } = mail;
    public string ObjectId { get; } = Guid.NewGuid().ToString();
    public Chat Chat { get; } = new();

    public Task InstallsAsync(string turn, CancellationToken ct) => door.DeliverAsync(Installation(), turn, ct);

    public Task SaysAsync(string turn, string text, CancellationToken ct) => door.DeliverAsync(Message(text), turn, ct);

    /// <summary>Presses the newest button of that title; the card it is on becomes what the bot answers.</summary>
    /// <returns>What the bot answered.</returns>
    public Task<Message> PressesAsync(
        string turn,
        string title,
        CancellationToken ct,
        params (string Input, string Value)[] inputs
    ) => DoesAsync(Press(title, inputs), turn, ct);

    /// <summary>Something that was prepared before, so that it can reach the bot twice.</summary>
    /// <returns>What the bot answered; empty for what is not answered.</returns>
    public async Task<Message> DoesAsync(JsonObject activity, string turn, CancellationToken ct)
    {
        var answer = await door.DeliverAsync(activity, turn, ct);
        if (answer.Length > 0 && JsonNode.Parse(answer) is { } said && (string?)said["type"] == Card)
            Chat.Replace(
                (string)activity["replyToId"]!,
                System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(said["value"])
            );
        return new Message("", answer);
    }

    /// <summary>Whether it was this person who did that, and not the bot of its own accord.</summary>
    public bool Did(string activity) => activity.StartsWith(userId, StringComparison.Ordinal);

    public JsonObject Installation() =>
        Activity("installationUpdate", new() { ["action"] = "add", ["locale"] = "en-US" });

    public JsonObject Message(string text) =>
        Activity(
            "message",
            new()
            {
                ["text"] = text,
                ["textFormat"] = "plain",
                ["locale"] = "en-US",
                ["localTimezone"] = "UTC",
                ["entities"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "clientInfo",
                        ["locale"] = "en-US",
                        ["country"] = "US",
                        ["platform"] = "Web",
                        ["timezone"] = "UTC",
                    }
                ),
            }
        );

    public JsonObject Press(string title, params (string Input, string Value)[] inputs)
    {
        var (message, button) = Chat.Button(title);
        return Press(message.Id, button, inputs);
    }

    public JsonObject AsMember() =>
        new()
        {
            ["id"] = userId,
            ["aadObjectId"] = ObjectId,
            ["name"] = Name,
            ["email"] = Mail,
            ["userPrincipalName"] = Mail,
            ["tenantId"] = Tenant,
            ["userRole"] = "user",
        };

    private JsonObject Press(string message, JsonObject button, (string Input, string Value)[] inputs)
    {
        var data = button["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (input, value) in inputs)
            data[input] = value;
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = (string?)button["verb"],
            ["data"] = data,
        };
        return Activity(
            "invoke",
            new()
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = message,
                ["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" },
            }
        );
    }

    private JsonObject Activity(string type, JsonObject more)
    {
        more["type"] = type;
        more["id"] = $"{userId}-{Interlocked.Increment(ref lastId)}";
        more["timestamp"] = DateTimeOffset.UtcNow.ToString("O");
        more["channelId"] = "msteams";
        more["serviceUrl"] = serviceUrl;
        more["from"] = new JsonObject
        {
            ["id"] = userId,
            ["aadObjectId"] = ObjectId,
            ["name"] = Name,
        };
        more["recipient"] = new JsonObject { ["id"] = "28:coach", ["name"] = "RMBot" };
        more["conversation"] = new JsonObject
        {
            ["id"] = Chat.Id,
            ["conversationType"] = "personal",
            ["tenantId"] = Tenant,
        };
        more["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        return more;
    }
}
