using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

/// <summary>A person talking to one dialog; state goes through storage between turns.</summary>
internal sealed class Talk(Dialog dialog, string channelId = "test", object? options = null)
{
    private readonly DialogTestClient _client = new(channelId, dialog, options);

    public DialogTurnStatus Status => _client.DialogTurnResult.Status;

    public object? Result => _client.DialogTurnResult.Result;

    public int Depth => _client.DialogContext.Stack.Count;

    public async Task<string[]> SayAsync(string text) =>
        Replies(await _client.SendActivityAsync<IMessageActivity>(text));

    public async Task<string[]> SendAsync(Activity activity) =>
        Replies(await _client.SendActivityAsync<IMessageActivity>(activity));

    public Task<IMessageActivity> AskAsync(string text) => _client.SendActivityAsync<IMessageActivity>(text);

    private string[] Replies(IMessageActivity? first)
    {
        var replies = new List<string>();
        for (var reply = first; reply is not null; reply = _client.GetNextReply<IMessageActivity>())
        {
            replies.Add(reply.Text);
        }

        return [.. replies];
    }
}
