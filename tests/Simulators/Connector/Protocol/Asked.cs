using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RMBot.Simulators.Connector.Protocol;

/// <summary>What method and path ask for.</summary>
/// <param name="Item">The message or member that the path names.</param>
internal sealed record Asked(ConnectorCall Call, string Conversation = "", string? Item = null, bool IsPaged = false)
{
    /// <summary>Null when the connector knows no such request.</summary>
    public static Asked? Of(HttpRequest request)
    {
        var path = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        // A service URL may have parts of its own before the version, as in https://…/amer/.
        string[] segments =
        [
            .. path.Split('/').SkipWhile(segment => segment != "v3").Skip(1).Select(Uri.UnescapeDataString),
        ];
        return (request.Method, segments) switch
        {
            ("POST", ["conversations"]) => new Asked(ConnectorCall.CreateConversation),
            ("GET", ["conversations"]) => new Asked(ConnectorCall.Conversations),
            (_, ["conversations", var conversation, .. var rest]) => In(Thread(conversation), request.Method, rest),
            _ => null,
        };
    }

    private static Asked? In(string conversation, string method, string[] rest) =>
        (method, rest) switch
        {
            ("POST", ["activities"]) => new Asked(ConnectorCall.Send, conversation),
            ("POST", ["activities", var item]) => new Asked(ConnectorCall.Send, conversation, item),
            ("PUT", ["activities", var item]) => new Asked(ConnectorCall.Update, conversation, item),
            ("DELETE", ["activities", var item]) => new Asked(ConnectorCall.Delete, conversation, item),
            ("GET", ["members"]) => new Asked(ConnectorCall.Members, conversation),
            ("GET", ["members", var item]) => new Asked(ConnectorCall.Members, conversation, item),
            ("GET", ["pagedmembers"]) => new Asked(ConnectorCall.Members, conversation, IsPaged: true),
            _ => null,
        };

    // In a channel, an id may go on with ";messageid=…".
    private static string Thread(string conversation) => conversation.Split(';')[0];
}
