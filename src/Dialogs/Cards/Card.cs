using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>
/// An Adaptive Card 1.5 in the house style: a title, what there is to read or fill in, at most three buttons.
/// A client that cannot show it shows the title and the fallback sentence.
/// </summary>
public sealed record Card(string Title, ImmutableArray<Element> Body, ImmutableArray<Button> Buttons) : Discreet
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const int MostButtons = 3;

    private static readonly string[] Shown = ["title", "label", "errorMessage"];

    /// <summary>Places outside the chat to open; they count as buttons.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>A quiet line above the title, such as how far one is.</summary>
    public string? Eyebrow { get; init; }

    public JObject ToJson()
    {
        if (Buttons.Length + Links.Length > MostButtons)
        {
            throw new InvalidOperationException($"'{Title}' has more than {MostButtons} buttons.");
        }

        var body = new JArray();
        if (Eyebrow is not null)
        {
            body.Add(Element.TextBlock(Eyebrow, text => text["isSubtle"] = true, text => text["size"] = "Small"));
        }

        body.Add(
            Element.TextBlock(
                Title,
                text => text["weight"] = "Bolder",
                text => text["size"] = "Medium",
                Element.Heading
            )
        );
        foreach (var element in Body)
        {
            body.Add(element.ToJson());
        }

        if (Buttons.Length + Links.Length > 0)
        {
            body.Add(
                new JObject
                {
                    ["type"] = "ActionSet",
                    ["spacing"] = "Medium",
                    ["actions"] = new JArray(
                        Links.Select(link => link.ToJson()).Concat(Buttons.Select(button => button.ToJson()))
                    ),
                }
            );
        }

        Tidy(body);
        return new JObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["fallbackText"] = Inert.Fallback(Element.Opened(Title)),
            ["body"] = body,
        };
    }

    /// <summary>What stands on buttons and beside inputs; what stands in an input is left as it was written.</summary>
    private static void Tidy(JArray body)
    {
        foreach (var shown in body.Descendants().OfType<JProperty>().Where(shown => Shown.Contains(shown.Name)))
        {
            if (shown.Value is JValue { Value: string text } value)
            {
                value.Value = Inert.Markdown(Inert.Tidy(text));
            }
        }
    }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = ToJson() };
}

/// <summary>
/// Something to press. It carries ids only; who pressed it is the sender of the activity, checked against the pair.
/// </summary>
public sealed record Button(string Title, string Verb, params ImmutableArray<(string Key, string Value)> Data)
{
    public JObject ToJson()
    {
        var data = new JObject { ["verb"] = Verb };
        foreach (var (key, value) in Data)
        {
            data[key] = value;
        }

        return new JObject
        {
            ["type"] = "Action.Execute",
            ["title"] = Title,
            ["verb"] = Verb,
            ["data"] = data,
            // Clients before 1.4 know Submit only; the coach hears both alike.
            ["fallback"] = new JObject
            {
                ["type"] = "Action.Submit",
                ["title"] = Title,
                ["data"] = data.DeepClone(),
            },
        };
    }
}

/// <summary>Something to open outside the chat.</summary>
public sealed record Link(string Title, Uri Address) : Discreet
{
    public JObject ToJson() =>
        new()
        {
            ["type"] = "Action.OpenUrl",
            ["title"] = Title,
            ["url"] = Address.AbsoluteUri,
        };
}
