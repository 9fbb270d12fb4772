using System.Text;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Activities of every type there is and of some there are not.</summary>
internal sealed class Strange(Dice dice, Shapes shapes, Func<string> mark)
{
    private static readonly string[] Types =
    [
        "message",
        "conversationUpdate",
        "installationUpdate",
        "invoke",
        "event",
        "typing",
        "messageUpdate",
        "messageDelete",
        "messageReaction",
        "contactRelationUpdate",
        "deleteUserData",
        "endOfConversation",
        "handoff",
        "suggestion",
        "trace",
        "command",
        "commandResult",
        "delay",
        "invokeResponse",
        "Message",
        "",
        "unknown",
    ];

    private static readonly string[] Names =
    [
        "adaptiveCard/action",
        "actionableMessage/executeAction",
        "application/search",
        "composeExtension/anonymousQueryLink",
        "composeExtension/fetchTask",
        "composeExtension/onCardButtonClicked",
        "composeExtension/query",
        "composeExtension/queryLink",
        "composeExtension/querySettingUrl",
        "composeExtension/selectItem",
        "composeExtension/setting",
        "composeExtension/submitAction",
        "config/fetch",
        "config/submit",
        "fileConsent/invoke",
        "handoff/action",
        "healthCheck",
        "message/submitAction",
        "signin/failure",
        "signin/tokenExchange",
        "signin/verifyState",
        "tab/fetch",
        "tab/submit",
        "task/fetch",
        "task/submit",
        "tokens/response",
        "application/vnd.microsoft.readReceipt",
        "application/vnd.microsoft.meetingStart",
        "ContinueConversation",
        "CreateConversation",
        "",
        "nonsense",
    ];

    private static readonly string[] Entities =
    [
        "clientInfo",
        "mention",
        "Place",
        "GeoCoordinates",
        "https://schema.org/Message",
    ];

    private static readonly string[] Attachments =
    [
        "image/png",
        "text/html",
        "application/vnd.microsoft.card.adaptive",
        "application/vnd.microsoft.card.hero",
        "application/vnd.microsoft.teams.file.download.info",
        "",
    ];

    public JObject Activity(Townsman by)
    {
        var activity = shapes.Message(
            by,
            new JObject
            {
                ["text"] = $"strange {mark()}",
                ["entities"] = new JArray(Entity()),
                ["attachments"] = new JArray(Attachment()),
            }
        );
        activity["type"] = dice.Of(Types);
        activity["name"] = dice.Of(Names);
        activity["action"] = dice.Of(["add", "remove", "add-upgrade", ""]);
        activity["value"] = dice.Hits(50) ? null : Value();
        activity["channelId"] = dice.Of(["msteams", "emulator", "webchat", "directline", "", "x"]);
        activity["membersAdded"] = new JArray(new JObject { ["id"] = dice.Hits(50) ? "28:coach" : Hostile.Text(dice) });
        if (dice.Hits(30))
        {
            activity["conversation"]!["conversationType"] = dice.Of(["channel", "groupChat", "personal", "x"]);
            activity["conversation"]!["isGroup"] = dice.Hits(50);
        }

        if (dice.Hits(15))
        {
            activity["conversation"]!["tenantId"] = Hostile.Text(dice);
        }

        if (dice.Hits(30))
        {
            activity["channelData"]!["eventType"] = dice.Of(["undeleteMessage", "editMessage", "teamArchived", "x"]);
            activity["channelData"]!["team"] = new JObject { ["id"] = Hostile.Text(dice) };
        }

        return activity;
    }

    /// <summary>A body that is no activity at all.</summary>
    public string Body(string activity) => Ours(Made(activity));

    private string Made(string activity) =>
        dice.Of<Func<string>>(
            (4, () => activity[..dice.Below(activity.Length)]),
            (1, () => ""),
            (1, () => "[]"),
            (1, () => "null"),
            (1, () => "\"text\""),
            (1, () => "{}"),
            (1, () => "<xml/>"),
            (1, () => $"{{\"type\":\"message\",\"type\":\"invoke\",{activity[1..]}"),
            (1, () => string.Concat(Enumerable.Repeat("[", 5_000))),
            (1, () => $"{{\"type\":{Nested("{\"a\":", "1", "}", 1_000)}}}"),
            (2, () => Twisted(activity))
        )();

    // Where answers go is checked against the token, which nobody here has.
    private static string Ours(string body) =>
        Bodies.Read(body) is { Type: not null } read && read.ServiceUrl != TeamsInMemory.ServiceUrl ? $"[{body}" : body;

    private string Twisted(string activity)
    {
        var text = new StringBuilder(activity);
        for (var times = 1 + dice.Below(6); times > 0; times--)
        {
            text[dice.Below(text.Length)] = dice.Of<char>(['"', '{', '}', ',', ':', '\\', '0', '\0', '\ud800', ' ']);
        }

        return text.ToString();
    }

    private JToken Value() =>
        dice.Of<Func<JToken>>([
            () => Hostile.Value(dice),
            () => new JObject { ["state"] = Hostile.Value(dice) },
            () =>
                new JObject
                {
                    ["id"] = Hostile.Text(dice),
                    ["connectionName"] = "graph",
                    ["token"] = Hostile.Value(dice),
                },
            () => new JObject { ["code"] = Hostile.Value(dice), ["message"] = mark() },
            () => new JObject { ["action"] = Hostile.Value(dice), ["trigger"] = Hostile.Value(dice) },
            () =>
                new JObject
                {
                    ["action"] = new JObject
                    {
                        ["type"] = Hostile.Text(dice),
                        ["verb"] = Hostile.Value(dice),
                        ["data"] = Hostile.Value(dice),
                    },
                },
        ])();

    private JObject Entity() =>
        new()
        {
            ["type"] = dice.Of(Entities),
            ["mentioned"] = Hostile.Value(dice),
            ["text"] = Hostile.Value(dice),
            ["locale"] = dice.Hits(50) ? "de-DE" : Hostile.Value(dice),
            ["timezone"] = dice.Hits(50) ? "Europe/Berlin" : Hostile.Value(dice),
        };

    private JObject Attachment() =>
        new()
        {
            ["contentType"] = dice.Of(Attachments),
            ["contentUrl"] = Hostile.Value(dice),
            ["content"] = Hostile.Value(dice),
            ["name"] = Hostile.Value(dice),
        };

    private static string Nested(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
