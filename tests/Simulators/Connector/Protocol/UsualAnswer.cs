using System.Globalization;
using System.Text.Json;

namespace RMBot.Simulators.Connector.Protocol;

/// <summary>What Teams answers when all is well.</summary>
internal readonly record struct UsualAnswer(int Status, byte[] Body)
{
    public static UsualAnswer To(Asked asked, SentBody? body, ConnectorRequest request, ConnectorSimulator simulator)
    {
        var id = request.Number.ToString(CultureInfo.InvariantCulture);
        return asked.Call switch
        {
            ConnectorCall.Send when body is { IsTyping: true } => Json(202, new { }),
            ConnectorCall.Send => Json(201, new { id }),
            ConnectorCall.Update => Json(200, new { id = asked.Item }),
            ConnectorCall.Delete => new UsualAnswer(200, []),
            ConnectorCall.CreateConversation => Json(
                201,
                new
                {
                    id = request.Conversation,
                    activityId = id,
                    serviceUrl = simulator.ServiceUrl,
                }
            ),
            ConnectorCall.Members => Members(asked, request, simulator),
            ConnectorCall.Conversations => Json(200, new { conversations = Array.Empty<object>() }),
        };
    }

    private static UsualAnswer Members(Asked asked, ConnectorRequest request, ConnectorSimulator simulator)
    {
        if (asked.Item is { } one)
            return Json(200, Member(one, request.Tenant));
        var members = simulator.MembersOf(request.Conversation).Select(member => Member(member, request.Tenant));
        return asked.IsPaged ? Json(200, new { members }) : Json(200, members);
    }

    private static object Member(string id, string tenantId) =>
        new
        {
            id,
            aadObjectId = id.StartsWith("29:", StringComparison.Ordinal) ? id["29:".Length..] : id,
            tenantId,
            userRole = "user",
        };

    private static UsualAnswer Json<T>(int status, T body) => new(status, JsonSerializer.SerializeToUtf8Bytes(body));
}
