using Newtonsoft.Json.Linq;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>
/// Somebody who does whatever they like with the coach. Every text they write carries a token of its own; what they kept to
/// themselves is remembered, so that a leak is found by looking for the token.
/// </summary>
public sealed class Whim
{
    private readonly Chat chat;
    private readonly List<string> everShown = [];
    private int written;

    public Whim(Chat chat)
    {
        this.chat = chat;
        chat.Shown += card => everShown.Add(card.ToString());
    }

    /// <summary>Tokens of what was written under "only you", or to the organisers.</summary>
    public List<string> Private { get; } = [];

    /// <summary>What this person's chat ever showed, cards that have been replaced included.</summary>
    public string EverSaw => string.Join('\n', everShown) + chat.Everything;

    /// <summary>Presses something, with something in every input.</summary>
    public async Task ActAsync(Func<int, int> choose)
    {
        var pressable = chat.Pressable;
        if (pressable.Count == 0)
        {
            return;
        }

        // Mostly what the newest card asks for, sometimes any button of any card, old ones too.
        var newest = pressable[^1].Card;
        var (button, card) =
            choose(3) > 0 ? pressable.First(known => known.Card == newest) : pressable[choose(pressable.Count)];
        if ((string?)button["verb"] is CareCards.End && choose(40) > 0)
        {
            return;
        }

        await chat.PressesAsync(button, Fill(card, (string?)button["verb"] ?? "", choose));
    }

    public async Task SayAsync(Func<int, int> choose)
    {
        string[] commands =
        [
            "status",
            "charter",
            "sessions",
            "check-in",
            "propose a change",
            "pause",
            "concern",
            "review",
            "actions",
            "growth",
            "continue",
            "hello",
        ];
        await chat.SaysAsync(commands[choose(commands.Length)]);
    }

    private (string, string)[] Fill(JObject card, string verb, Func<int, int> choose)
    {
        var inputs = card.Descendants()
            .OfType<JObject>()
            .Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)
            .ToList();
        var toggle = inputs.Find(input => (string?)input["type"] == "Input.Toggle");
        var shares = toggle is not null && choose(2) == 0;
        var isPrivate = (toggle is not null && !shares) || verb == ConcernCards.Send;
        return [.. inputs.Select(input => ((string)input["id"]!, Value(input, shares, isPrivate, choose)))];
    }

    private string Value(JObject input, bool shares, bool isPrivate, Func<int, int> choose)
    {
        switch ((string?)input["type"])
        {
            case "Input.Toggle":
                return shares ? ToggleInput.On : "false";
            case "Input.ChoiceSet":
                var choices = (JArray)input["choices"]!;
                return (string)choices[choose(choices.Count)]!["value"]!;
            case "Input.Text":
                var token = $"{chat.Person.Name.Split(' ')[0].ToLowerInvariant()}-token-{++written}-";
                if (isPrivate)
                {
                    Private.Add(token);
                }

                return $"{token} is what I have to say here";
            default:
                return "2026-06-01";
        }
    }
}
