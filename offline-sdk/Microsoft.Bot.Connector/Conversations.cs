using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public class Conversations : IConversations
{
    private static readonly HttpStatusCode[] Written =
    [
        HttpStatusCode.OK,
        HttpStatusCode.Created,
        HttpStatusCode.Accepted,
    ];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK];

    public Conversations(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<ConversationResourceResponse>(
            HttpMethod.Post,
            "v3/conversations",
            Given(parameters, nameof(parameters)),
            Written,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<ResourceResponse>(
            HttpMethod.Post,
            ActivitiesOf(conversationId),
            Given(activity, nameof(activity)),
            Written,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<ResourceResponse>(
            HttpMethod.Post,
            OneActivity(conversationId, activityId),
            Given(activity, nameof(activity)),
            Written,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<ResourceResponse>(
            HttpMethod.Put,
            OneActivity(conversationId, activityId),
            Given(activity, nameof(activity)),
            Written,
            customHeaders,
            cancellationToken
        );

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await CallAsync<object>(
                HttpMethod.Delete,
                OneActivity(conversationId, activityId),
                null,
                Deleted,
                customHeaders,
                cancellationToken
            )
            .ConfigureAwait(false);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<ChannelAccount>(
            HttpMethod.Get,
            $"{Conversation(conversationId)}/members/{Segment(userId, nameof(userId))}",
            null,
            Read,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        CallAsync<PagedMembersResult>(
            HttpMethod.Get,
            $"{Conversation(conversationId)}/pagedmembers"
                + RestAddress.Query(("pageSize", pageSize?.ToString()), ("continuationToken", continuationToken)),
            null,
            Read,
            customHeaders,
            cancellationToken
        );

    private Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        HttpStatusCode[] accepted,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken
    ) =>
        new RestCall(method, RestAddress.Of(Client.BaseUri, path), body)
        {
            Headers = customHeaders,
            Accepted = accepted,
        }.SendAsync<T>(Client.HttpClient, Client.Credentials, cancellationToken);

    private static string Conversation(string conversationId) =>
        $"v3/conversations/{Segment(conversationId, nameof(conversationId))}";

    private static string ActivitiesOf(string conversationId) => $"{Conversation(conversationId)}/activities";

    private static string OneActivity(string conversationId, string activityId) =>
        $"{ActivitiesOf(conversationId)}/{Segment(activityId, nameof(activityId))}";

    private static string Segment(string value, string name) => Uri.EscapeDataString(Given(value, name));

    private static T Given<T>(T value, string name)
        where T : class => value ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
