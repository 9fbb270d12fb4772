using Microsoft.Bot.Schema;

namespace RMBot.Teams;

/// <summary>Where a person's personal chat is. The service URL is kept with it: after a restart it cannot be guessed.</summary>
public sealed record Address(string ConversationId, string ServiceUrl, string TenantId, string UserId, string BotId)
{
    public ConversationReference ToReference() =>
        new()
        {
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            Conversation = new ConversationAccount(
                id: ConversationId,
                conversationType: "personal",
                tenantId: TenantId,
                isGroup: false
            ),
            User = new ChannelAccount(UserId),
            Bot = new ChannelAccount(BotId),
        };
}
