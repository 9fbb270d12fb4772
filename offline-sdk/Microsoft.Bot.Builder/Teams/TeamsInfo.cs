using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Who is in the turn's conversation, with what Teams adds to an account: names, addresses, the Entra id.</summary>
public static class TeamsInfo
{
    public static async Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default
    )
    {
        if (Connected(turnContext) is not Conversations conversations)
        {
            throw new InvalidOperationException("The turn's connector client cannot ask for one member.");
        }

        var member = await conversations
            .GetConversationMemberAsync(userId, turnContext.Activity.Conversation.Id, cancellationToken)
            .ConfigureAwait(false);
        return AsTeams(member);
    }

    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        var page = await Connected(turnContext)
            .GetConversationPagedMembersAsync(
                turnContext.Activity.Conversation.Id,
                pageSize,
                continuationToken,
                cancellationToken
            )
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = page.Members.Select(AsTeams).ToList(),
        };
    }

    private static IConversations Connected(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("The turn has no connector client.");

    private static TeamsChannelAccount AsTeams(ChannelAccount account) =>
        JObject.FromObject(account, BotJson.Wire).ToObject<TeamsChannelAccount>(BotJson.Wire);
}
