using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class CancellationTests
{
    [Fact]
    public async Task Cancelling_an_inner_stack_ends_the_component_and_its_caller_goes_on_with_nothing()
    {
        var talk = new Talk(Outer(cancelParents: false));
        await talk.SayAsync("hi");

        Assert.Equal(["went on with null"], await talk.SayAsync("cancel"));
        Assert.Equal((DialogTurnStatus.Complete, 0), (talk.Status, talk.Depth));
    }

    [Fact]
    public async Task Cancelling_the_parents_too_ends_everything_without_another_word()
    {
        var talk = new Talk(Outer(cancelParents: true));
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SayAsync("cancel"));
        Assert.Equal((DialogTurnStatus.Complete, 0), (talk.Status, talk.Depth));
    }

    [Fact]
    public async Task Each_cancelled_dialog_is_told()
    {
        var told = new List<string>();
        var deepest = new Told("deepest", told)
            .AddDialog(new WaterfallDialog("walk", [Steps.Prompt("text", "Well?")]))
            .AddDialog(new TextPrompt("text"));
        var below = new Told("below", told)
            .AddDialog(new WaterfallDialog("walk", [Steps.Begin("deepest")]))
            .AddDialog(deepest);
        var talk = new Talk(
            new Cancelling(cancelParents: false, told)
                .AddDialog(new WaterfallDialog("walk", [Steps.Begin("below")]))
                .AddDialog(below)
        );
        await talk.SayAsync("hi");

        await talk.SayAsync("cancel");

        Assert.Equal(["deepest CancelCalled", "below CancelCalled", "inner EndCalled"], told);
    }

    [Fact]
    public async Task A_dialog_below_may_refuse_to_be_cancelled()
    {
        var outer = new Refusing();
        outer.AddDialog(new WaterfallDialog("walk", [Steps.Begin("inner"), Steps.Say(_ => "still here")]));
        outer.AddDialog(Inner(cancelParents: true));
        var talk = new Talk(new ComponentDialog("root").AddDialog(outer));
        await talk.SayAsync("hi");

        await talk.SayAsync("cancel");

        Assert.Equal(1, outer.Asked);
    }

    private static ComponentDialog Outer(bool cancelParents) =>
        new ComponentDialog("outer")
            .AddDialog(
                new WaterfallDialog(
                    "walk",
                    [Steps.Begin("inner"), Steps.Say(step => $"went on with {Steps.Show(step.Result)}"), Steps.End()]
                )
            )
            .AddDialog(Inner(cancelParents));

    private static ComponentDialog Inner(bool cancelParents) =>
        new Cancelling(cancelParents, [])
            .AddDialog(new WaterfallDialog("ask", [Steps.Prompt("text", "Well?"), Steps.End()]))
            .AddDialog(new TextPrompt("text"));

    private class Told(string id, List<string> told) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(
            Microsoft.Bot.Builder.ITurnContext context,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default
        )
        {
            told.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Cancelling(bool cancelParents, List<string> told) : Told("inner", told)
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        ) =>
            innerDc.Context.Activity.Text != "cancel" ? base.OnContinueDialogAsync(innerDc, cancellationToken)
            : cancelParents ? innerDc.CancelAllDialogsAsync(true, cancellationToken: cancellationToken)
            : innerDc.CancelAllDialogsAsync(cancellationToken);
    }

    private sealed class Refusing() : ComponentDialog("outer")
    {
        public int Asked { get; private set; }

        public override Task<bool> OnDialogEventAsync(
            DialogContext dc,
            DialogEvent e,
            CancellationToken cancellationToken
        )
        {
            Asked += e.Name == DialogEvents.CancelDialog ? 1 : 0;
            return Task.FromResult(e.Name == DialogEvents.CancelDialog);
        }
    }
}
