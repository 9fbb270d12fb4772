using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class StackTests
{
    [Fact]
    public async Task Replacing_keeps_one_frame()
    {
        var inner = new List<int>();
        var talk = new Talk(
            new ComponentDialog("root").AddDialog(
                new WaterfallDialog(
                    "loop",
                    [
                        (step, _) =>
                        {
                            inner.Add(step.Stack.Count);
                            return Task.FromResult(Dialog.EndOfTurn);
                        },
                        (step, ct) => step.ReplaceDialogAsync("loop", null, ct),
                    ]
                )
            )
        );

        await talk.SayAsync("hi");
        await talk.SayAsync("again");
        await talk.SayAsync("again");

        Assert.Equal([1, 1, 1], inner);
        Assert.Equal(1, talk.Depth);
    }

    [Fact]
    public async Task An_unknown_dialog_cannot_be_begun()
    {
        var talk = new Talk(new WaterfallDialog("walk", [Steps.Begin("nowhere")]));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_dialog_of_an_enclosing_component_can_be_begun_from_within()
    {
        var talk = new Talk(
            new ComponentDialog("root")
                .AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("walk", [Steps.Begin("shared")])))
                .AddDialog(new WaterfallDialog("shared", [Steps.Say(_ => "from outside")]))
        );

        Assert.Equal(["from outside"], await talk.SayAsync("hi"));
    }

    [Fact]
    public void Dialogs_of_the_same_name_are_numbered_and_the_same_dialog_is_added_once()
    {
        var first = new TextPrompt("text");
        var set = new DialogSet().Add(first).Add(first).Add(new TextPrompt("text")).Add(new TextPrompt("text"));

        Assert.Equal(["text", "text2", "text3"], set.GetDialogs().Select(dialog => dialog.Id).Order());
        Assert.Null(set.Find("text4"));
    }

    [Fact]
    public void A_dialog_without_a_name_is_called_after_its_type() =>
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);
}
