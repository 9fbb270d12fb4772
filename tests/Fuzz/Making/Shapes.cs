using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Activities as Teams sends them.</summary>
internal sealed class Shapes
{
    private int lastId;

    public JObject Words(Townsman by, string text) => Message(by, new JObject { ["text"] = text });

    public JObject Press(Townsman by, string? replyTo, string verb, JObject data) =>
        Activity(
            by,
            "invoke",
            new JObject
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = replyTo,
                ["value"] = new JObject
                {
                    ["action"] = new JObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = verb,
                        ["data"] = data,
                    },
                    ["trigger"] = "manual",
                },
            }
        );

    /// <summary>The same from a client that knows Action.Submit only.</summary>
    public JObject Submit(Townsman by, string? replyTo, JObject data) =>
        Message(by, new JObject { ["replyToId"] = replyTo, ["value"] = data });

    public JObject Installs(Townsman by, string action) =>
        Activity(by, "installationUpdate", new JObject { ["action"] = action, ["locale"] = by.Locale });

    public JObject Joins(Townsman by) =>
        Activity(
            by,
            "conversationUpdate",
            new JObject { ["membersAdded"] = new JArray(new JObject { ["id"] = "28:coach" }) }
        );

    public JObject Message(Townsman by, JObject what)
    {
        var message = Activity(by, "message", what);
        message["locale"] = by.Locale;
        message["localTimezone"] = by.Zone;
        message["entities"] = new JArray(
            new JObject
            {
                ["type"] = "clientInfo",
                ["locale"] = by.Locale,
                ["country"] = "US",
                ["platform"] = "Web",
                ["timezone"] = by.Zone,
            }
        );
        return message;
    }

    public JObject Activity(Townsman by, string type, JObject more)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = $"a{(++lastId).ToString(CultureInfo.InvariantCulture)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = TeamsInMemory.ServiceUrl,
            ["from"] = new JObject
            {
                ["id"] = by.UserId,
                ["aadObjectId"] = by.ObjectId,
                ["name"] = by.Name,
            },
            ["recipient"] = new JObject { ["id"] = "28:coach", ["name"] = "RMBot" },
            ["conversation"] = new JObject
            {
                ["id"] = by.ChatId,
                ["conversationType"] = "personal",
                ["tenantId"] = FuzzHost.Tenant,
            },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = FuzzHost.Tenant } },
        };
        activity.Merge(more);
        return activity;
    }
}
