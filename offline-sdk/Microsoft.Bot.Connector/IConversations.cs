using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public interface IConversations
{
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
