using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace RMBot.Load.Baseline;

internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState conversations;
    private readonly DialogSet dialogs;

    public WaterfallBot(ConversationState conversations)
    {
        this.conversations = conversations;
        dialogs = new DialogSet(conversations.CreateProperty<DialogState>(nameof(DialogState)));
        dialogs.Add(new WaterfallDialog("order", [AskNameAsync, AskColourAsync, AskSureAsync, EndAsync]));
        dialogs.Add(new TextPrompt("name"));
        dialogs.Add(new ChoicePrompt("colour"));
        dialogs.Add(new ConfirmPrompt("sure"));
    }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var dialog = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var turn = await dialog.ContinueDialogAsync(cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty)
            await dialog.BeginDialogAsync("order", null, cancellationToken);
        await conversations.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken ct) =>
        step.PromptAsync("name", Asking("What is your name?"), ct);

    private static Task<DialogTurnResult> AskColourAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var question = Asking("Which colour?");
        question.Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]);
        return step.PromptAsync("colour", question, ct);
    }

    private static Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken ct) =>
        step.PromptAsync("sure", Asking("Are you sure?"), ct);

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await step.Context.SendActivityAsync(MessageFactory.Text("That is all."), ct);
        return await step.EndDialogAsync(null, ct);
    }

    private static PromptOptions Asking(string question) => new() { Prompt = MessageFactory.Text(question) };
}
