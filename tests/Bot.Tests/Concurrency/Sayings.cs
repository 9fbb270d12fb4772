using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>What somebody says or presses, as Teams delivers it.</summary>
internal static class Sayings
{
    public static Activity ActivityOf(Doing.Saying saying, string id)
    {
        var address = Cast.AddressOf(saying.Who);
        var activity = new Activity
        {
            Id = id,
            Type = ActivityTypes.Message,
            ChannelId = "msteams",
            ServiceUrl = address.ServiceUrl,
            Locale = "en-US",
            LocalTimezone = "UTC",
            Conversation = new ConversationAccount(id: address.ConversationId)
            {
                ConversationType = "personal",
                TenantId = Cast.Tenant,
            },
            From = new ChannelAccount(address.UserId, saying.Who.Name) { AadObjectId = saying.Who.Id.Value },
            Recipient = new ChannelAccount(address.BotId),
        };
        switch (saying.Said)
        {
            case Said.Words words:
                activity.Text = words.Text;
                break;
            case Said.Press press:
                activity.Type = ActivityTypes.Invoke;
                activity.Name = "adaptiveCard/action";
                activity.Value = JObject.FromObject(
                    new
                    {
                        action = new
                        {
                            type = "Action.Execute",
                            verb = press.Verb,
                            data = press.Data,
                        },
                        trigger = "manual",
                    }
                );
                break;
        }

        return activity;
    }
}
