using System.Text.Json;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>A card that somebody saw.</summary>
/// <param name="Card">What it says; a prompt that comes twice says the same.</param>
internal sealed record Shown(string Chat, string Card, DateTimeOffset At, bool IsAnswerLost)
{
    public static IReadOnlyList<Shown> In(IEnumerable<ConnectorRequest> received) =>
        [.. received.Where(request => request.IsDelivered).Select(Of)];

    /// <summary>Each repeat, with the time it came before that.</summary>
    public static IEnumerable<(Shown Before, Shown Again)> Repeats(IEnumerable<Shown> shown) =>
        shown
            .GroupBy(one => (one.Chat, one.Card))
            .SelectMany(same => same.OrderBy(one => one.At).Zip(same.OrderBy(one => one.At).Skip(1)));

    private static Shown Of(ConnectorRequest request)
    {
        using var body = JsonDocument.Parse(request.Body);
        var card = body.RootElement.TryGetProperty("attachments", out var attachments)
            ? attachments.GetRawText()
            : request.Body;
        return new Shown(request.Conversation, card, request.At, request.IsAnswerLost);
    }
}
