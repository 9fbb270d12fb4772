using Newtonsoft.Json.Linq;
using RMBot.Cards;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>
/// Somebody who does whatever they like with the coach. Every text they write goes into the notebook first, with how far it
/// may go by what they pressed.
/// </summary>
/// <param name="SharesOneIn">How seldom they share what they may share.</param>
/// <param name="LooksBack">Whether they answer the review at the end.</param>
/// <param name="Next">What they wish for then.</param>
public sealed record Whim(
    Chat Chat,
    Notebook Notebook,
    Func<int, int> Choose,
    int SharesOneIn,
    bool LooksBack,
    Next Next
)
{
    private const int MostQuestions = 25;

    private static readonly string[] Commands =
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
        "finish",
        "back",
        "skip",
        "end",
    ];

    /// <summary>One thing that somebody may do on a day.</summary>
    public Task ActAsync() =>
        Choose(16) switch
        {
            0 => Chat.SaysAsync(Commands[Choose(Commands.Length)]),
            1 => AnythingAsync(),
            2 => TypeAsync(),
            3 or 4 => FinishAsync(),
            5 or 6 => ReflectAsync(),
            7 or 8 => LookBackAsync(),
            9 => ConcernAsync(),
            10 => ProposeAsync(),
            _ => AnswerAsync(),
        };

    /// <summary>Goes on with an open talk until it is over.</summary>
    public async Task FinishAsync()
    {
        for (var i = 0; i < MostQuestions && Chat.HasVerb(InterviewCards.Answer); i++)
        {
            await (Choose(12) == 0 ? Chat.SaysAsync("skip") : AnswerAsync());
        }
    }

    public async Task LookBackAsync()
    {
        if (LooksBack)
        {
            await Chat.SaysAsync("review");
            await PressIfThereAsync(ReviewCards.Begin);
            await FinishAsync();
        }
    }

    /// <summary>Answers what was asked last.</summary>
    public async Task AnswerAsync()
    {
        if (Chat.Newest is { } newest)
        {
            await PressAsync(newest);
        }
    }

    /// <summary>Any button of any card, old ones too.</summary>
    private async Task AnythingAsync()
    {
        var pressable = Chat.Pressable;
        await (pressable.Count == 0 ? Task.CompletedTask : PressAsync(pressable[Choose(pressable.Count)]));
    }

    private async Task ReflectAsync()
    {
        await Chat.SaysAsync("check-in");
        await PressIfThereAsync(CheckInCards.Begin);
        await FinishAsync();
        await PressIfThereAsync(Choose(3) == 0 ? CheckInCards.Change : CheckInCards.Keep);
        await FinishAsync();
    }

    private async Task ConcernAsync()
    {
        if (Choose(3) == 0)
        {
            await Chat.SaysAsync("concern");
            await PressIfThereAsync(ConcernCards.Send);
        }
    }

    private async Task ProposeAsync()
    {
        await Chat.SaysAsync("propose a change");
        await AnswerAsync();
        await AnswerAsync();
    }

    /// <summary>Types in place of pressing; what is asked keeps who may see it.</summary>
    private Task TypeAsync() =>
        Chat.HasVerb(InterviewCards.Answer)
        && Chat.Newest is (var button, var card)
        && Inputs(card) is [{ } only, ..]
        && (string?)only["type"] == "Input.Text"
            ? Chat.SaysAsync(Value(only, button, Toggle(card) is { } toggle ? (string?)toggle["value"] : null))
            : Task.CompletedTask;

    private async Task PressIfThereAsync(string verb)
    {
        if (Chat.HasVerb(verb))
        {
            await PressAsync(Chat.Pressable.Last(known => (string?)known.Button["verb"] == verb));
        }
    }

    private async Task PressAsync((JObject Button, JObject Card) known)
    {
        var verb = (string?)known.Button["verb"];
        if ((verb == CareCards.End && Choose(5) > 0) || (verb == ReviewCards.Begin && !LooksBack))
        {
            return;
        }

        var shares =
            Toggle(known.Card) is null ? null
            : Choose(SharesOneIn) == 0 ? ToggleInput.On
            : ToggleInput.Off;
        await Chat.PressesAsync(
            known.Button,
            [.. Inputs(known.Card).Select(input => ((string)input["id"]!, Value(input, known.Button, shares)))]
        );
    }

    private string Value(JObject input, JObject button, string? shares)
    {
        var question = (string?)button["data"]?["question"];
        switch ((string?)input["type"])
        {
            case "Input.Toggle":
                return shares ?? ToggleInput.Off;
            case "Input.ChoiceSet" when question == "next":
                return Next.ToString();
            case "Input.ChoiceSet":
                var choices = (JArray)input["choices"]!;
                return (string)choices[Choose(choices.Count)]!["value"]!;
            case "Input.Text" when question == "recommend":
                return Choose(11).ToString();
            case "Input.Text":
                return Notebook.Write(Chat.Person.Id, ReachOf(button, shares));
            default:
                return "2026-06-01";
        }
    }

    private static Reach ReachOf(JObject button, string? shares) =>
        (string?)button["verb"] == ConcernCards.Send ? Reach.Organisers
        : shares == ToggleInput.Off ? Reach.Nobody
        : (string?)button["data"]?["interview"] switch
        {
            CheckInDialog.DialogId => Reach.OnceKept,
            ReviewDialog.DialogId => Reach.OnceRevealed,
            _ => Reach.Partner,
        };

    private static JObject? Toggle(JObject card) =>
        Inputs(card).FirstOrDefault(input => (string?)input["type"] == "Input.Toggle");

    private static List<JObject> Inputs(JObject card) =>
        [
            .. card.Descendants()
                .OfType<JObject>()
                .Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true),
        ];
}
