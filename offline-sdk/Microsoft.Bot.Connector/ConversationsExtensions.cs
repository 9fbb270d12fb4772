using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static class ConversationsExtensions
{
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken)
            .ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .SendToConversationWithHttpMessagesAsync(activity.Conversation.Id, activity, null, cancellationToken)
            .ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .ReplyToActivityWithHttpMessagesAsync(
                activity.Conversation.Id,
                activity.ReplyToId,
                activity,
                null,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .UpdateActivityWithHttpMessagesAsync(
                activity.Conversation.Id,
                activity.Id,
                activity,
                null,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken)
            .ConfigureAwait(false);
    }

    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken)
            .ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .GetConversationPagedMembersWithHttpMessagesAsync(
                conversationId,
                pageSize,
                continuationToken,
                null,
                cancellationToken
            )
            .ConfigureAwait(false);
        return answer.Body;
    }
}
