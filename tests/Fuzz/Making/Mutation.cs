using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Takes fields away, gives them other types and values, and adds some.</summary>
internal sealed class Mutation(Dice dice)
{
    private static readonly string[] More =
    [
        "replyToId",
        "value",
        "valueType",
        "text",
        "speak",
        "summary",
        "name",
        "label",
        "code",
        "topicName",
        "historyDisclosed",
        "membersAdded",
        "membersRemoved",
        "reactionsAdded",
        "attachments",
        "entities",
        "channelData",
        "action",
        "timestamp",
        "localTimestamp",
        "localTimezone",
        "expiration",
        "locale",
        "textFormat",
        "attachmentLayout",
        "inputHint",
        "suggestedActions",
        "relatesTo",
        "importance",
        "deliveryMode",
        "listenFor",
        "textHighlights",
        "semanticAction",
        "callerId",
        "rawTimestamp",
        "streamInfo",
    ];

    public void Change(JObject activity)
    {
        for (var times = 1 + dice.Below(4); times > 0; times--)
        {
            var all = activity.Descendants().OfType<JProperty>().Where(IsOurs).ToList();
            var property = dice.Of(all);
            switch (dice.Below(10))
            {
                case < 3:
                    property.Remove();
                    break;
                case < 8:
                    property.Value = Hostile.Value(dice);
                    break;
                default:
                    activity[dice.Of(More)] = Hostile.Value(dice);
                    break;
            }
        }
    }

    // Where answers go is checked against the token, which nobody here has; and Teams vouches for who sends.
    private static bool IsOurs(JProperty property) => property.Path is not ("serviceUrl" or "from.aadObjectId");
}
