using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class TextPromptTests
{
    [Fact]
    public async Task What_the_validator_refuses_is_asked_again_with_the_retry_prompt()
    {
        var attempts = new List<int>();
        var talk = Asking(
            (context, _) =>
            {
                attempts.Add(context.AttemptCount);
                return Task.FromResult(context.Recognized.Value.Length > 3);
            }
        );
        await talk.SayAsync("hi");

        Assert.Equal(["Longer, please."], await talk.SayAsync("AI"));
        Assert.Equal(["Longer, please."], await talk.SayAsync("ML"));
        await talk.SayAsync("Agents");

        Assert.Equal("Agents", talk.Result);
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task A_validator_that_answers_itself_is_not_spoken_over()
    {
        var talk = Asking(
            async (context, ct) =>
            {
                await context.Context.SendActivityAsync("Too short for me.", cancellationToken: ct);
                return false;
            }
        );
        await talk.SayAsync("hi");

        Assert.Equal(["Too short for me."], await talk.SayAsync("AI"));
    }

    [Fact]
    public async Task A_message_without_text_is_no_answer()
    {
        var talk = Asking(null);
        await talk.SayAsync("hi");

        var pressed = new Activity { Type = ActivityTypes.Message, Value = new { cmd = "save" } };
        Assert.Equal(["Longer, please."], await talk.SendAsync(pressed));
    }

    [Fact]
    public async Task What_is_not_a_message_does_not_disturb_the_prompt()
    {
        var talk = Asking(null);
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "noise" }));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task A_prompt_says_that_it_expects_input()
    {
        var talk = new Talk(
            new TextPrompt("text"),
            options: new PromptOptions
            {
                Prompt = new Activity { Type = ActivityTypes.Message, Text = "Well?" },
            }
        );

        var asked = await talk.AskAsync("hi");

        Assert.Equal(("Well?", InputHints.ExpectingInput), (asked.Text, asked.InputHint));
    }

    [Fact]
    public async Task A_prompt_cannot_be_begun_with_anything_but_prompt_options()
    {
        var talk = new Talk(new TextPrompt("text"), options: "Well?");

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => talk.SayAsync("hi"));
    }

    private static Talk Asking(PromptValidator<string>? validator) =>
        new(new TextPrompt("text", validator), options: Steps.Ask("Topic?", "Longer, please."));
}
