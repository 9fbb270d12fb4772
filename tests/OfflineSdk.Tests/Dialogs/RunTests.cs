using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.OfflineSdk.Tests.Dialogs;

public sealed class RunTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new();

    public RunTests()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    [Fact]
    public Task A_dialog_is_begun_when_none_waits_and_continued_when_one_does() =>
        new TestFlow(
            _adapter,
            Run(
                new ComponentDialog("root")
                    .AddDialog(
                        new WaterfallDialog(
                            "walk",
                            [Steps.Prompt("text", "Your name?"), Steps.Say(step => $"Hello {step.Result}")]
                        )
                    )
                    .AddDialog(new TextPrompt("text"))
            )
        )
            .Test("hi", "Your name?")
            .Test("Ann", "Hello Ann")
            .Test("hi", "Your name?")
            .StartTestAsync();

    [Fact]
    public async Task An_error_nobody_handles_leaves_the_turn()
    {
        var bot = Run(new WaterfallDialog("walk", [(_, _) => throw new InvalidOperationException("broken")]));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new TestFlow(_adapter, bot).Send("hi").StartTestAsync()
        );
    }

    [Fact]
    public Task A_component_may_handle_an_error_and_the_turn_goes_on() =>
        new TestFlow(_adapter, Run(new Mending())).Test("hi", "Sorry, once more.").StartTestAsync();

    private BotCallbackHandler Run(Dialog dialog)
    {
        var accessor = _state.CreateProperty<DialogState>("DialogState");
        return (turn, ct) => dialog.RunAsync(turn, accessor, ct);
    }

    private sealed class Mending : ComponentDialog
    {
        private bool _isMended;

        public Mending()
            : base("root")
        {
            AddDialog(
                new WaterfallDialog(
                    "walk",
                    [(_, _) => _isMended ? Task.FromResult(EndOfTurn) : throw new InvalidOperationException("broken")]
                )
            );
        }

        public override async Task<bool> OnDialogEventAsync(
            DialogContext dc,
            DialogEvent e,
            CancellationToken cancellationToken
        )
        {
            if (e.Name != DialogEvents.Error)
            {
                return false;
            }

            _isMended = true;
            await dc.Context.SendActivityAsync("Sorry, once more.", cancellationToken: cancellationToken);
            return true;
        }
    }
}
