using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Driver;

/// <summary>One message of the coach's: words, or a card with buttons.</summary>
public sealed class ChatMessage(string id, JObject activity)
{
    private readonly JObject? card = activity.SelectToken("attachments[0].content") as JObject;

    public string Id { get; } = id;

    public string Text =>
        card is null
            ? (string?)activity["text"] ?? ""
            : string.Join(
                "\n",
                card.Descendants()
                    .OfType<JProperty>()
                    .Where(property =>
                        property.Name is "text" or "title" or "label" or "value"
                        && property.Value.Type == JTokenType.String
                    )
                    .Select(property => (string?)property.Value)
            );

    /// <summary>What is offered first in an input.</summary>
    public string? FirstChoiceIn(string input) =>
        card
            ?.Descendants()
            .OfType<JObject>()
            .Where(element => (string?)element["id"] == input)
            .Select(element => (string?)element.SelectToken("choices[0].value"))
            .FirstOrDefault();

    public JObject? Button(string title) =>
        card
            ?.Descendants()
            .OfType<JObject>()
            .FirstOrDefault(element =>
                (string?)element["type"] == "Action.Execute" && (string?)element["title"] == title
            );
}
