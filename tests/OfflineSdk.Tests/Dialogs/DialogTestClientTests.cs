using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task A_dialog_is_talked_to_and_its_end_is_seen()
    {
        var client = new DialogTestClient("msteams", new TextPrompt("text"), Steps.Ask("Your name?"));

        var question = await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Your name?", question.Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("text", client.DialogContext.ActiveDialog.Id);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("Ann"));
        Assert.Equal("Ann", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task The_adapter_the_state_and_the_middleware_may_be_ones_own()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter("emulator");
        var counting = new Counting();

        var client = new DialogTestClient(adapter, new TextPrompt("text"), Steps.Ask("Well?"), [counting], state);
        await client.SendActivityAsync<IActivity>(new Activity { Text = "hi" });

        Assert.Same(state, client.ConversationState);
        Assert.Equal(["emulator"], counting.Channels);
    }

    private sealed class Counting : IMiddleware
    {
        public List<string> Channels { get; } = [];

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            Channels.Add(turnContext.Activity.ChannelId);
            return next(cancellationToken);
        }
    }
}
