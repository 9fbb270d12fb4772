using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Dialogs;

internal static class Steps
{
    public static PromptOptions Ask(string question, string? again = null) =>
        new()
        {
            Prompt = MessageFactory.Text(question),
            RetryPrompt = again is null ? null : MessageFactory.Text(again),
        };

    public static WaterfallStep Prompt(string id, string question) =>
        (step, ct) => step.PromptAsync(id, Ask(question), ct);

    public static WaterfallStep Begin(string id) => (step, ct) => step.BeginDialogAsync(id, null, ct);

    public static WaterfallStep Say(Func<WaterfallStepContext, string> text) =>
        async (step, ct) =>
        {
            await step.Context.SendActivityAsync(text(step), cancellationToken: ct);
            return await step.NextAsync(step.Result, ct);
        };

    public static WaterfallStep End(object? result = null) =>
        (step, ct) => step.EndDialogAsync(result ?? step.Result, ct);

    public static string Show(object? value) => value?.ToString() ?? "null";
}
