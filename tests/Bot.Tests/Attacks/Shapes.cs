using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>Activities as Teams would never send them, or as it sends them to bots that do other things.</summary>
internal static class Shapes
{
    private static readonly string[] Verbs =
    [
        "status.show",
        "care.end",
        "invitation.accept",
        "charter.confirmed",
        "session.book",
        "checkin.begin",
        "interview.answer",
        "mydata.erase",
    ];

    /// <summary>Values of a press on a card; a pair's id in every place where something else belongs.</summary>
    public static IEnumerable<JToken> PressesAbout(string pair)
    {
        var ids = new JObject { ["pair"] = pair, ["choice"] = pair };
        JToken[] whole =
        [
            JValue.CreateNull(),
            "text",
            5,
            true,
            new JArray(pair),
            new JObject(),
            new JObject { ["action"] = null },
            new JObject { ["action"] = "Action.Execute" },
            new JObject { ["action"] = new JArray(ids) },
            new JObject
            {
                ["action"] = new JObject { ["type"] = "Action.Submit", ["data"] = ids },
            },
            new JObject
            {
                ["action"] = new JObject
                {
                    ["type"] = 5,
                    ["verb"] = "status.show",
                    ["data"] = ids,
                },
            },
            new JObject
            {
                ["authentication"] = "text",
                ["state"] = new JArray(),
                ["action"] = Execute("status.show", ids),
            },
        ];
        JToken[] data =
        [
            JValue.CreateNull(),
            pair,
            new JArray(ids),
            new JObject { ["pair"] = null, ["choice"] = null },
            new JObject { ["pair"] = new JArray(pair), ["choice"] = new JArray(pair) },
            new JObject { ["pair"] = new JObject { ["Value"] = pair } },
            new JObject { ["pair"] = 5.5, ["choice"] = true },
            new JObject { ["Pair"] = pair, ["verb"] = new JArray("care.end") },
            new JObject { ["$type"] = typeof(Gadget).AssemblyQualifiedName, ["pair"] = pair },
            ids,
        ];
        JToken[] verbs =
        [
            JValue.CreateNull(),
            5,
            new JArray("care.end"),
            new JObject { ["verb"] = "care.end" },
            "",
            "nothing.known",
        ];
        return
        [
            .. whole,
            .. from verb in Verbs from one in data select Press(verb, one),
            .. verbs.Select(verb => Press(verb, ids)),
        ];
    }

    /// <summary>What is not a press, and not for the coach; it names other people and their pair wherever it can.</summary>
    public static IEnumerable<JObject> NotMeantFor(JObject other, string pair)
    {
        (string Name, JToken? Value)[] invokes =
        [
            ("signin/verifyState", new JObject { ["state"] = "123456" }),
            ("signin/verifyState", new JObject { ["state"] = new JArray("123456") }),
            ("signin/verifyState", new JObject { ["state"] = new JObject { ["pair"] = pair } }),
            ("signin/verifyState", JValue.CreateNull()),
            (
                "signin/tokenExchange",
                new JObject
                {
                    ["id"] = pair,
                    ["connectionName"] = "calendars",
                    ["token"] = "e30.e30.",
                }
            ),
            ("signin/tokenExchange", new JObject { ["id"] = new JArray(), ["token"] = new JObject() }),
            ("signin/failure", new JObject { ["code"] = new JArray("x"), ["message"] = pair }),
            ("signin/failure", "text"),
            ("task/fetch", new JObject { ["data"] = new JObject { ["pair"] = pair } }),
            (
                "task/submit",
                new JObject
                {
                    ["data"] = new JObject { ["pair"] = pair, ["verb"] = "care.end" },
                }
            ),
            ("composeExtension/query", new JObject { ["commandId"] = "status", ["parameters"] = new JArray(pair) }),
            ("composeExtension/submitAction", new JObject { ["data"] = new JObject { ["pair"] = pair } }),
            ("composeExtension/queryLink", new JObject { ["url"] = "https://example.com/" + pair }),
            (
                "fileConsent/invoke",
                new JObject
                {
                    ["action"] = "accept",
                    ["context"] = new JObject { ["pair"] = pair },
                }
            ),
            ("actionableMessage/executeAction", new JObject { ["actionId"] = "care.end" }),
            ("message/submitAction", new JObject { ["actionName"] = "feedback", ["actionValue"] = pair }),
            ("config/fetch", new JObject()),
            ("tab/fetch", new JObject { ["tabContext"] = new JObject() }),
            ("application/search", new JObject { ["queryText"] = "Megan" }),
            ("adaptiveCard/action/", Press("care.end", new JObject { ["pair"] = pair })),
            ("", Press("care.end", new JObject { ["pair"] = pair })),
        ];
        JObject[] others =
        [
            Of(
                "messageReaction",
                ("reactionsAdded", new JArray(new JObject { ["type"] = "like" })),
                ("replyToId", "m1")
            ),
            Of("messageUpdate", ("text", "end"), ("channelData", new JObject { ["eventType"] = "editMessage" })),
            Of("messageDelete", ("channelData", new JObject { ["eventType"] = "softDeleteMessage" })),
            Of("conversationUpdate", ("membersAdded", new JArray(other))),
            Of("conversationUpdate", ("membersRemoved", new JArray(other))),
            Of(
                "conversationUpdate",
                ("membersRemoved", new JArray(new JObject { ["id"] = "28:coach" })),
                ("members", new JArray(other))
            ),
            Of("installationUpdate", ("action", "remove-upgrade"), ("value", other)),
            Of("installationUpdate", ("action", new JArray("remove"))),
            Of(
                "event",
                ("name", "application/vnd.microsoft.readReceipt"),
                ("value", new JObject { ["lastReadMessageId"] = pair })
            ),
            Of("event", ("name", "ContinueConversation"), ("value", other)),
            Of("event", ("name", "CreateConversation"), ("relatesTo", new JObject { ["user"] = other })),
            Of("endOfConversation", ("code", "completedSuccessfully")),
            Of("handoff", ("value", other)),
            Of("trace", ("value", new JObject { ["$type"] = typeof(Gadget).AssemblyQualifiedName })),
            Of("typing"),
            Of("suggestion", ("text", "end")),
            Of("of a type that never was", ("text", "end")),
        ];
        return
        [
            .. invokes.Select(invoke =>
                Of("invoke", ("name", invoke.Name), ("value", invoke.Value ?? JValue.CreateNull()))
            ),
            .. others,
        ];
    }

    private static JObject Of(string type, params (string Name, JToken Value)[] more)
    {
        var activity = new JObject { ["type"] = type };
        foreach (var (name, value) in more)
        {
            activity[name] = value;
        }

        return activity;
    }

    private static JObject Press(JToken verb, JToken data) =>
        new() { ["action"] = Execute(verb, data), ["trigger"] = "manual" };

    private static JObject Execute(JToken verb, JToken data) =>
        new()
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = data,
        };
}
