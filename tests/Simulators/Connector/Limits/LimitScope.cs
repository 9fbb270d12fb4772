namespace RMBot.Simulators.Connector;

public enum LimitKind
{
    Send,
    CreateConversation,
    Members,
    Conversations,
    Tenant,
}

/// <summary>What is counted together: one kind of request in one thread, or everything of a tenant.</summary>
/// <param name="Id">The conversation or the tenant.</param>
public readonly record struct LimitScope(LimitKind Kind, string Id)
{
    public static LimitScope ThreadOf(ConnectorRequest request) => new(KindOf(request.Call), request.Conversation);

    public static LimitScope TenantOf(ConnectorRequest request) => new(LimitKind.Tenant, request.Tenant);

    // The published limits do not name updating and deleting; counting them as sending is the stricter reading.
    private static LimitKind KindOf(ConnectorCall call) =>
        call switch
        {
            ConnectorCall.Send or ConnectorCall.Update or ConnectorCall.Delete => LimitKind.Send,
            ConnectorCall.CreateConversation => LimitKind.CreateConversation,
            ConnectorCall.Members => LimitKind.Members,
            ConnectorCall.Conversations => LimitKind.Conversations,
        };
}
