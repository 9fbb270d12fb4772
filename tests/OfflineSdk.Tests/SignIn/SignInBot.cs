using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace OfflineSdk.Tests.SignIn;

/// <summary>A bot that says which token it has for a person, once it has one.</summary>
internal sealed class SignInBot : TeamsActivityHandler
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly DialogSet _dialogs;
    private int _invokes;

    public SignInBot(OAuthPromptSettings settings, PromptValidator<TokenResponse>? validator, PromptOptions? options)
    {
        Prompt = new OAuthPrompt("sign in", settings, validator);
        _dialogs = new DialogSet(_state.CreateProperty<DialogState>("dialogs"))
            .Add(Prompt)
            .Add(
                new WaterfallDialog(
                    "greet",
                    [
                        (step, ct) => step.BeginDialogAsync("sign in", options, ct),
                        async (step, ct) =>
                        {
                            var said = step.Result is TokenResponse token ? $"I have {token.Token}" : "I have no token";
                            await step.Context.SendActivityAsync(said, cancellationToken: ct);
                            return await step.EndDialogAsync(step.Result, ct);
                        },
                    ]
                )
            );
    }

    public OAuthPrompt Prompt { get; }

    /// <summary>How often a client's part in signing in got through to the bot.</summary>
    public int Invokes => _invokes;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turn, CancellationToken ct)
    {
        if (turn.Activity.Text == "sign out")
        {
            await Prompt.SignOutUserAsync(turn, ct);
            return;
        }

        await ContinueAsync(turn, begins: true, ct);
    }

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turn, CancellationToken ct)
    {
        Interlocked.Increment(ref _invokes);
        return ContinueAsync(turn, begins: false, ct);
    }

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turn, CancellationToken ct) =>
        ContinueAsync(turn, begins: false, ct);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turn, CancellationToken ct) =>
        ContinueAsync(turn, begins: false, ct);

    private async Task ContinueAsync(ITurnContext turn, bool begins, CancellationToken ct)
    {
        var dialogs = await _dialogs.CreateContextAsync(turn, ct);
        var result = await dialogs.ContinueDialogAsync(ct);
        if (begins && result.Status == DialogTurnStatus.Empty)
        {
            await dialogs.BeginDialogAsync("greet", null, ct);
        }

        await _state.SaveChangesAsync(turn, cancellationToken: ct);
    }
}
