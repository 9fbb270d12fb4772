using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using RMBot.Pairs;

namespace RMBot.Tests.Driver;

/// <summary>One person's chat with the coach, as they see it.</summary>
public sealed class Chat(Office office, Person person)
{
    private readonly List<JToken> messages = [];

    public Person Person { get; } = person;

    /// <summary>Hears of everything there is to read, word for word: cards with all they carry, and plain messages.</summary>
    public event Action<string>? Read;

    /// <summary>Hears of every card, new or in the place of a pressed one.</summary>
    public event Action<JObject>? Shown;

    /// <summary>Removed the coach from Teams: what it sends does not arrive.</summary>
    public bool IsGone { get; set; }

    /// <summary>When each message came, and its title.</summary>
    public List<(DateTimeOffset At, string Title)> ReceivedAt { get; } = [];

    /// <summary>Everything there is to read, as one text.</summary>
    public string Everything => string.Join("\n", messages.Select(TextOf));

    /// <summary>The newest message.</summary>
    public string Last => TextOf(messages[^1]);

    public async Task SaysAsync(string text) => await office.HearAsync(this, new Said.Words(text));

    /// <summary>Signs in on the card that Teams shows; their client hands the code over.</summary>
    public async Task SignsInAsync() => await office.HearAsync(this, new Said.SignIn());

    /// <summary>Presses the newest button of that title, with what was filled in.</summary>
    public Task PressesAsync(string title, params (string Input, string Value)[] inputs) =>
        PressAsync(
            Buttons(title).FirstOrDefault()
                ?? throw new InvalidOperationException($"There is no button '{title}' in:\n{Everything}"),
            inputs
        );

    /// <summary>Presses the newest button that does that, whatever its title.</summary>
    public Task PressesVerbAsync(string verb, params (string Input, string Value)[] inputs) =>
        PressAsync(NewestFirst.First(found => (string?)found.Button["verb"] == verb), inputs);

    /// <summary>Presses "Change" beside one answer of the newest summary.</summary>
    public Task PressesChangeAsync(string question) =>
        PressAsync(
            NewestFirst.First(found =>
                ((string)found.Button["verb"]!).EndsWith(".change", StringComparison.Ordinal)
                && (string?)found.Button["data"]!["question"] == question
            ),
            []
        );

    /// <summary>Presses the first button of that title that ever was: an old card.</summary>
    public Task PressesOldAsync(string title, params (string Input, string Value)[] inputs) =>
        PressAsync(Remembered[title], inputs);

    /// <summary>Presses the first button that ever did that: an old card.</summary>
    public Task PressesOldVerbAsync(string verb, params (string Input, string Value)[] inputs) =>
        PressAsync(Remembered.Values.First(found => (string?)found.Button["verb"] == verb), inputs);

    /// <summary>Whether what is on the cards can be compared with English words.</summary>
    public bool IsInEnglish => Person.Culture().Name == "en-US";

    /// <summary>Buttons as they were when they were first seen, by title.</summary>
    public Dictionary<string, (int Message, JObject Button)> Remembered { get; } = [];

    /// <summary>Presses a button that was shown to somebody else.</summary>
    public async Task PressesForeignAsync(
        (int Message, JObject Button) button,
        params (string Input, string Value)[] inputs
    )
    {
        if ((await office.HearAsync(this, PressOf(button.Button, inputs))).Replacement is { } card)
        {
            messages.Add(card.ToJson());
        }
    }

    /// <summary>Every button there is to press now, oldest first, with its card.</summary>
    public IReadOnlyList<(JObject Button, JObject Card)> Pressable =>
        [.. messages.OfType<JObject>().SelectMany(card => AllButtons(card).Select(button => (button, card)))];

    /// <summary>The first button of the newest card that has one, with its card.</summary>
    public (JObject Button, JObject Card)? Newest =>
        messages
            .AsEnumerable()
            .Reverse()
            .OfType<JObject>()
            .SelectMany(card => AllButtons(card).Take(1).Select(button => ((JObject, JObject)?)(button, card)))
            .FirstOrDefault();

    /// <summary>Presses one of the <see cref="Pressable"/> buttons.</summary>
    public Task PressesAsync(JObject button, params (string Input, string Value)[] inputs) =>
        PressAsync((messages.FindLastIndex(message => AllButtons(message).Contains(button)), button), inputs);

    public void Sees(string text) => Assert.Contains(text, Everything, StringComparison.Ordinal);

    public void SeesLast(string text) => Assert.Contains(text, Last, StringComparison.Ordinal);

    public void NeverSees(string text) => Assert.DoesNotContain(text, Everything, StringComparison.Ordinal);

    public bool Has(string buttonTitle) => Buttons(buttonTitle).Any();

    /// <summary>Whether the newest message has a button that does that.</summary>
    public bool HasVerb(string verb) => AllButtons(messages[^1]).Any(button => (string?)button["verb"] == verb);

    public int Count(string text) =>
        messages.Count(message => TextOf(message).Contains(text, StringComparison.Ordinal));

    internal void Receive(Activity activity)
    {
        var card = activity.Attachments?.FirstOrDefault()?.Content is { } content
            ? content as JObject ?? JObject.FromObject(content)
            : null;
        ReceivedAt.Add((office.Now, (string?)card?["fallbackText"] ?? activity.Text));
        messages.Add(card ?? (JToken)new JValue(activity.Text));
        Remember(messages.Count - 1);
        Read?.Invoke(messages[^1].ToString());
        if (activity.Attachments?.FirstOrDefault()?.Content is JObject)
        {
            Shown?.Invoke(card!);
        }
    }

    /// <summary>What stands in an input of the newest message.</summary>
    public string? ValueIn(string input) =>
        (messages[^1] as JObject)
            ?.Descendants()
            .OfType<JObject>()
            .Where(part => (string?)part["id"] == input)
            .Select(part => (string?)part["value"])
            .FirstOrDefault();

    private async Task PressAsync((int Message, JObject Button) found, (string Input, string Value)[] inputs)
    {
        var turn = await office.HearAsync(this, PressOf(found.Button, inputs));
        if (turn.Replacement is { } card)
        {
            var shown = card.ToJson();
            messages[found.Message] = shown;
            Remember(found.Message);
            Read?.Invoke(shown.ToString());
            Shown?.Invoke(shown);
        }
    }

    private static Said.Press PressOf(JObject button, (string Input, string Value)[] inputs)
    {
        var data = ((JObject)button["data"]!)
            .Properties()
            .ToImmutableDictionary(property => property.Name, property => property.Value.ToString())
            .SetItems(inputs.Select(input => new KeyValuePair<string, string>(input.Input, input.Value)));
        return new Said.Press((string)button["verb"]!, data);
    }

    private IEnumerable<(int Message, JObject Button)?> Buttons(string title) =>
        NewestFirst
            .Where(found => (string?)found.Button["title"] == title)
            .Select(found => ((int Message, JObject Button)?)found);

    private IEnumerable<(int Message, JObject Button)> NewestFirst =>
        Enumerable
            .Range(0, messages.Count)
            .Reverse()
            .SelectMany(index => AllButtons(messages[index]).Reverse().Select(button => (index, button)));

    private void Remember(int message)
    {
        foreach (var button in AllButtons(messages[message]))
        {
            Remembered.TryAdd((string)button["title"]!, (message, button));
        }
    }

    private static IEnumerable<JObject> AllButtons(JToken message) =>
        message is JObject card
            ? card.Descendants().OfType<JObject>().Where(token => (string?)token["type"] == "Action.Execute")
            : [];

    private Task PressAsync((int Message, JObject Button)? found, (string Input, string Value)[] inputs) =>
        PressAsync(found!.Value, inputs);

    private static string TextOf(JToken message) =>
        message is JObject card
            ? string.Join(
                "\n",
                card.Descendants()
                    .OfType<JProperty>()
                    .Where(property =>
                        property.Name is "text" or "title" or "label" or "value"
                        && property.Value.Type == JTokenType.String
                    )
                    .Select(property => (string)property.Value!)
            )
            : message.ToString();
}
