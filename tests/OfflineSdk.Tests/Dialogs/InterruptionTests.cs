using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class InterruptionTests
{
    [Fact]
    public async Task When_a_dialog_begun_on_top_of_a_prompt_ends_the_prompt_asks_as_at_first()
    {
        var talk = new Talk(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["Where to start?", "Your topic?"], await talk.SayAsync("help"));
        Assert.Equal(["You said AI"], await talk.SayAsync("AI"));
    }

    [Fact]
    public async Task An_aside_leaves_the_prompt_waiting_in_silence()
    {
        var talk = new Talk(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["By the way."], await talk.SayAsync("aside"));
        Assert.Equal(["You said AI"], await talk.SayAsync("AI"));
    }

    [Fact]
    public async Task A_reprompt_asks_as_at_first()
    {
        var talk = new Talk(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["Your topic?"], await talk.SayAsync("repeat"));
        Assert.Equal(["You said AI"], await talk.SayAsync("AI"));
    }

    [Fact]
    public async Task A_component_asked_to_reprompt_passes_it_to_whoever_waits_inside()
    {
        var talk = new Talk(
            new Repeating()
                .AddDialog(new WaterfallDialog("walk", [Steps.Begin("inner")]))
                .AddDialog(new Interruptible())
        );
        await talk.SayAsync("hi");

        Assert.Equal(["Your topic?"], await talk.SayAsync("outer repeat"));
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("inner")
        {
            AddDialog(
                new WaterfallDialog(
                    "walk",
                    [
                        (step, ct) => step.PromptAsync("text", Steps.Ask("Your topic?", "Once more?"), ct),
                        Steps.Say(step => $"You said {step.Result}"),
                    ]
                )
            );
            AddDialog(new TextPrompt("text"));
            AddDialog(new WaterfallDialog("help", [Steps.Say(_ => "Where to start?"), Steps.End()]));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        )
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    return await innerDc.BeginDialogAsync("help", null, cancellationToken);
                case "aside":
                    await innerDc.Context.SendActivityAsync("By the way.", cancellationToken: cancellationToken);
                    return EndOfTurn;
                case "repeat":
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Repeating() : ComponentDialog("outer")
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        )
        {
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }
    }
}
