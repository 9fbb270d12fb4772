using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class EventTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task An_event_that_bubbles_reaches_the_enclosing_component_and_its_answer_comes_back(
        bool bubble,
        bool expected
    )
    {
        bool? handled = null;
        var talk = new Talk(
            new Listening("root")
                .AddDialog(new WaterfallDialog("walk", [Steps.Begin("inner")]))
                .AddDialog(
                    new ComponentDialog("inner").AddDialog(
                        new WaterfallDialog(
                            "emit",
                            [
                                async (step, ct) =>
                                {
                                    handled = await step.EmitEventAsync("mine", "value", bubble, cancellationToken: ct);
                                    return EndOfTurn;
                                },
                            ]
                        )
                    )
                )
        );

        await talk.SayAsync("hi");

        Assert.Equal(expected, handled);
    }

    [Fact]
    public async Task An_event_nobody_handles_says_so()
    {
        bool? handled = null;
        var talk = new Talk(
            new WaterfallDialog(
                "walk",
                [
                    async (step, ct) =>
                    {
                        handled = await step.EmitEventAsync("unheard", cancellationToken: ct);
                        return EndOfTurn;
                    },
                ]
            )
        );

        await talk.SayAsync("hi");

        Assert.False(handled);
    }

    [Fact]
    public async Task A_component_hears_of_the_activity_before_the_prompt_inside_acts_on_it()
    {
        var root = new Listening("root");
        root.AddDialog(new WaterfallDialog("walk", [Steps.Prompt("text", "Well?")])).AddDialog(new TextPrompt("text"));
        var talk = new Talk(root);

        await talk.SayAsync("hi");
        await talk.SayAsync("an answer");

        Assert.Equal([DialogEvents.ActivityReceived], root.Heard);
    }

    private static DialogTurnResult EndOfTurn => Dialog.EndOfTurn;

    private sealed class Listening(string id) : ComponentDialog(id)
    {
        public List<string> Heard { get; } = [];

        public override Task<bool> OnDialogEventAsync(
            DialogContext dc,
            DialogEvent e,
            CancellationToken cancellationToken
        )
        {
            Heard.Add(e.Name);
            return Task.FromResult(e.Name == "mine" && (string)e.Value == "value");
        }
    }
}
