using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class WaterfallTests
{
    [Fact]
    public async Task Steps_run_one_after_another_and_the_last_result_is_the_dialogs()
    {
        var talk = new Talk(
            new ComponentDialog("root")
                .AddDialog(
                    new WaterfallDialog(
                        "walk",
                        [
                            Steps.Prompt("text", "Your name?"),
                            Steps.Say(step => $"Hello {step.Result}"),
                            Steps.Prompt("text", "Your topic?"),
                            Steps.End(),
                        ]
                    )
                )
                .AddDialog(new TextPrompt("text"))
        );

        Assert.Equal(["Your name?"], await talk.SayAsync("hi"));
        Assert.Equal(["Hello Ann", "Your topic?"], await talk.SayAsync("Ann"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        Assert.Empty(await talk.SayAsync("AI"));
        Assert.Equal((DialogTurnStatus.Complete, "AI"), (talk.Status, (string?)talk.Result));
        Assert.Equal(["Your name?"], await talk.SayAsync("again"));
    }

    [Fact]
    public async Task A_step_knows_why_it_runs_and_what_came_before()
    {
        var seen = new List<string>();
        WaterfallStep Note(Func<WaterfallStepContext, Task<DialogTurnResult>> then) =>
            (step, _) =>
            {
                seen.Add($"{step.Index} {step.Reason} {Steps.Show(step.Result)} {Steps.Show(step.Options)}");
                return then(step);
            };
        var talk = new Talk(
            new ComponentDialog("root")
                .AddDialog(
                    new WaterfallDialog(
                        "walk",
                        [
                            Note(step => step.NextAsync("next")),
                            Note(_ => Task.FromResult(Dialog.EndOfTurn)),
                            Note(step => step.BeginDialogAsync("child")),
                            Note(step => step.EndDialogAsync("done")),
                        ]
                    )
                )
                .AddDialog(new WaterfallDialog("child", [Steps.End("from child")])),
            options: "given"
        );

        await talk.SayAsync("hi");
        await talk.SayAsync("said");

        Assert.Equal(
            [
                "0 BeginCalled null given",
                "1 NextCalled next given",
                "2 ContinueCalled said given",
                "3 EndCalled from child given",
            ],
            seen
        );
        Assert.Equal("done", talk.Result);
    }

    [Fact]
    public async Task Values_are_kept_from_step_to_step_and_through_storage()
    {
        var talk = new Talk(
            new ComponentDialog("root").AddDialog(
                new WaterfallDialog(
                    "walk",
                    [
                        (step, _) =>
                        {
                            step.Values["count"] = 3;
                            step.Values["who"] = new ChannelAccount("ann");
                            return Task.FromResult(Dialog.EndOfTurn);
                        },
                        Steps.Say(step => $"{step.Values["count"]} {((ChannelAccount)step.Values["who"]).Id}"),
                    ]
                )
            )
        );

        await talk.SayAsync("hi");

        Assert.Equal(["3 ann"], await talk.SayAsync("on"));
    }

    [Fact]
    public async Task Only_a_message_moves_a_waiting_step()
    {
        var talk = new Talk(
            new WaterfallDialog("walk", [(_, _) => Task.FromResult(Dialog.EndOfTurn), Steps.Say(_ => "moved")])
        );
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "noise" }));
        Assert.Equal(["moved"], await talk.SayAsync("on"));
    }

    [Fact]
    public async Task A_step_goes_on_once()
    {
        var talk = new Talk(
            new WaterfallDialog(
                "walk",
                [
                    async (step, ct) =>
                    {
                        await step.NextAsync(null, ct);
                        return await step.NextAsync(null, ct);
                    },
                    (_, _) => Task.FromResult(Dialog.EndOfTurn),
                ]
            )
        );

        await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("hi"));
    }
}
